import type { Scope } from '../../model/address/filter.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Programme } from '../../model/place/programme.ts';
import type { Day } from '../../model/time/day.ts';
import { type Period, samePeriod } from '../../model/time/period.ts';
import { isTimeBreakdown } from '../../model/time/timeKey.ts';
import { addMonths, monthOf } from '../../model/time/wholeMonths.ts';
import type { Counter } from '../ask/counter.ts';
import { measureEach, type Request } from '../ask/measure.ts';
import { definitionOf, factsOf } from '../define/indicators.ts';
import { yearsOf } from './added/addedUp.ts';
import { remembering } from './added/remembered.ts';
import { isFew } from './alone.ts';

/** The keys of each request that are withheld; the total has the empty key. */
type Hidden = readonly ReadonlySet<string>[];

/**
 * Distinct people do not add up: of two parts of a programme year side by side, and of the two together, 1 to 10 who came in one and not in the other, or in both, would be
 * told. The longer part says nothing then, unless it is the year itself, which is always told: the shorter ones do not, nor does a part that nobody but those of another came in.
 * Both are parts of whole months, in any place and of any criterion. Nothing is said here of periods of several years.
 */
export async function hiddenByParts(
  counter: Counter,
  requests: readonly Request[],
  scope: Scope,
  programme: Programme,
): Promise<Hidden> {
  const none = requests.map(() => new Set<string>());
  const [year, ...others] = yearsOf(scope.period, programme);
  if (year === undefined || others.length > 0 || samePeriod(year, scope.period)) return none;
  const distinct = requests.filter(isOfDistinctPeople);
  if (distinct.length === 0) return none;
  // By month, people of the whole alone are those of several months.
  const asked = distinct.map(({ indicator, by }) => ({
    indicator,
    by: by !== null && isTimeBreakdown(by) ? null : by,
  }));
  const periods = periodsBeside(scope.period, year);
  const counted = await measureEach(
    remembering(counter.toWithhold ?? counter),
    asked,
    periods.map((period) => ({ ...scope, period })),
    { programme },
  );
  const measures = new Map(periods.map((period, at) => [nameOf(period), counted[at] ?? []]));
  const found = hiddenIn(scope.period, { measures, asked, year, found: new Map() });
  return requests.map((request) => found[distinct.indexOf(request)] ?? new Set());
}

/** All parts of a part by whole months, what the year has before and after each, and the year: asked at once, as one part leads to the next. */
function periodsBeside(part: Period, year: Period): readonly Period[] {
  const edges = [part.from, ...edgesIn(part), part.to];
  const all = edges.flatMap((at, index) => [
    between(year.from, at),
    between(at, year.to),
    ...edges.slice(index + 1).map((to) => between(at, to)),
  ]);
  const whole = [year, ...all.filter(({ from, to }) => from < to)];
  return [...new Map(whole.map((period) => [nameOf(period), period])).values()];
}

function isOfDistinctPeople({ indicator }: Request): boolean {
  const each = definitionOf(indicator);
  return 'count' in each && each.unit === 'people' && factsOf(each.id).isOnceInTime !== true;
}

interface Ground {
  /** What was counted of each period, by its name. */
  readonly measures: ReadonlyMap<string, readonly Measured[]>;
  readonly asked: readonly Request[];
  readonly year: Period;
  /** What was found of parts already, by their names. */
  readonly found: Map<string, Hidden>;
}

function hiddenIn(part: Period, ground: Ground): Hidden {
  const known = ground.found.get(nameOf(part));
  if (known !== undefined) return known;
  const { measures, asked, year } = ground;
  const edges = edgesIn(part);
  const splits = edges.map((at) => [between(part.from, at), between(at, part.to)] as const);
  const beside = [between(year.from, part.from), between(part.to, year.to)].filter(({ from, to }) => from < to);
  const of = (period: Period, index: number, key: string): number =>
    countOf(measures.get(nameOf(period))?.[index], key);
  const hidden = asked.map((_, index) => {
    const keys = ['', ...(measures.get(nameOf(part))?.[index]?.cells ?? []).map(({ key }) => key)];
    return new Set(
      keys.filter((key) => {
        const own = of(part, index, key);
        const isSplit = splits.some(([one, other]) => {
          const [a, b] = [of(one, index, key), of(other, index, key)];
          return isFew(own - a) || isFew(own - b) || isFew(a + b - own);
        });
        const around = beside.map((period) => of(period, index, key)).filter((count) => count > 0);
        const [rest] = around;
        // It has everybody of the year, which is always told: what is shorter says nothing.
        if (rest === undefined) return false;
        return isSplit || (around.length === 1 && isFew(own + rest - of(year, index, key)));
      }),
    );
  });
  // What a month at an end brings nobody to says the same as what is left without it.
  const [first, last] = [edges[0], edges.at(-1)];
  ground.found.set(nameOf(part), hidden);
  if (first === undefined || last === undefined) return hidden;
  for (const left of [between(first, part.to), between(part.from, last)]) {
    const same = asked.map((_, index) =>
      (measures.get(nameOf(part))?.[index]?.cells ?? [])
        .map(({ key }) => key)
        .concat('')
        .filter((key) => of(left, index, key) === of(part, index, key) && of(part, index, key) > 0),
    );
    if (same.every((keys) => keys.length === 0)) continue;
    const further = hiddenIn(left, ground);
    same.forEach((keys, index) => {
      for (const key of keys) if (further[index]?.has(key) === true) hidden[index]?.add(key);
    });
  }
  return hidden;
}

function countOf(measured: Measured | undefined, key: string): number {
  if (measured === undefined) return 0;
  const figure = key === '' ? measured.total : measured.cells.find((cell) => cell.key === key)?.figure;
  return figure?.state === 'shown' ? figure.numerator : 0;
}

const between = (from: Day, to: Day): Period => ({ from, to });
const nameOf = ({ from, to }: Period): string => `${from} ${to}`;

/** The firsts of months within a period. */
function edgesIn({ from, to }: Period): readonly Day[] {
  const found: Day[] = [];
  for (let at = addMonths(monthOf(from), 1); at < to; at = addMonths(at, 1)) found.push(at);
  return found;
}
