import type { CrossedSide, Crossable, Crossing } from '../../model/figure/answers/crossing.ts';
import type { Figure } from '../../model/figure/figure.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { Programme } from '../../model/place/programme.ts';
import { dimension } from '../define/dimensions.ts';
import type { Counter, Tally } from './counter.ts';
import type { MeasureContext } from './measure.ts';
import { peopleBy } from './questions.ts';
import { countOf, keyAt } from './row.ts';

/** Counts people in scope by two breakdowns, every total counted again. Throws a RangeError for a breakdown crossed with itself. */
export async function crossing(
  counter: Counter,
  [rows, columns]: readonly [Crossable, Crossable],
  scope: Scope,
  { programme }: MeasureContext,
): Promise<Crossing> {
  if (rows === columns) throw new RangeError(`${rows} is not crossed with itself`);
  const [crossed = [], ofRows = [], ofColumns = [], whole = []] = await counter.count([
    peopleBy(scope, rows, columns),
    peopleBy(scope, rows),
    peopleBy(scope, columns),
    peopleBy(scope),
  ]);
  const counts = new Map<string, Figure>();
  const put = (tally: Tally, place: (keys: readonly (string | null)[]) => readonly [string, string]): void => {
    for (const each of tally) counts.set(JSON.stringify(place(each.keys)), countOf(each.counts[0] ?? 0));
  };
  put(whole, () => ['', '']);
  put(ofRows, (keys) => [keyAt(keys), '']);
  put(ofColumns, (keys) => ['', keyAt(keys)]);
  put(crossed, (keys) => [keyAt(keys), keyAt(keys, 1)]);
  const at = (a: string, b: string): Figure => counts.get(JSON.stringify([a, b])) ?? countOf(0);
  const rowKeys = ordered(keysIn(ofRows), rows, scope, programme, (each) => at(each, ''));
  const columnKeys = ordered(keysIn(ofColumns), columns, scope, programme, (each) => at('', each));
  const side = (by: Crossable, keys: readonly string[], total: (each: string) => Figure): CrossedSide => ({
    by,
    keys,
    totals: keys.map(total),
  });
  return {
    period: scope.period,
    rows: side(rows, rowKeys, (each) => at(each, '')),
    columns: side(columns, columnKeys, (each) => at('', each)),
    cells: rowKeys.map((a) => columnKeys.map((b) => at(a, b))),
    total: at('', ''),
  };
}

/** The keys that somebody has. */
function keysIn(tally: Tally): readonly string[] {
  return tally.flatMap(({ keys, counts }) => (counts[0] === 0 ? [] : [keyAt(keys)]));
}

/** In the order of the domain, else most people first; unknown last. */
function ordered(
  keys: readonly string[],
  by: Crossable,
  { period }: Scope,
  programme: Programme,
  count: (key: string) => Figure,
): readonly string[] {
  const domain = dimension(by).domain(period, programme);
  const rank = (key: string): number => {
    if (key === 'unknown') return Infinity;
    if (domain !== null) return domain.indexOf(key);
    const figure = count(key);
    return figure.state === 'shown' ? -figure.value : 0;
  };
  return keys.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
