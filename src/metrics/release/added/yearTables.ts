import type { Scope } from '../../../model/address/filter.ts';
import { everything, toScope } from '../../../model/address/filter.ts';
import type { Period } from '../../../model/time/period.ts';
import { daysOfStep } from '../../../model/time/timeKey.ts';
import type { Counter, Tally, TallyRow } from '../../ask/counter.ts';
import type { Dimensions } from '../../ask/question.ts';
import { everyRow, type FactMeasure, measureKey } from '../../define/algebra.ts';
import type { RowKind } from './narrowed.ts';
import { remembering } from './remembered.ts';
import type { Series } from './series.ts';
import type { Cell, Line } from './yearTold.ts';

/** A table of a programme year: rows and columns of everything, whatever is looked at. */
interface Place {
  readonly rows: RowKind | null;
  readonly columns: RowKind | 'month';
  readonly year: Period;
}

/** Whatever was recorded on a day. */
const recorded: readonly FactMeasure[] = (['visit', 'coaching', 'opportunity'] as const).map((of) => ({
  count: 'rows',
  of,
  where: everyRow,
}));

export type Tables = ReadonlyMap<string, Tally>;

interface Asked {
  readonly kinds: readonly RowKind[];
  readonly years: readonly Period[];
  readonly scope: Scope;
}

/** What sessions are told apart by: a town has several of each, and of each some are reserved. */
const crossed: ReadonlySet<RowKind> = new Set(['theme', 'partner', 'reserved']);

function crosses(rows: RowKind, columns: RowKind): boolean {
  return rows !== columns && crossed.has(columns) && (rows === 'city' || (columns === 'reserved' && crossed.has(rows)));
}

/** The tables of some years: by month, of everything and by each kind of row; by town and each kind of session where towns are asked for. One call. */
export async function tablesOf(
  counter: Counter,
  all: readonly Series[],
  { kinds, years, scope }: Asked,
): Promise<Tables> {
  const dimensions: readonly Dimensions[] = [
    [],
    ['month'],
    ...kinds.flatMap((kind): readonly Dimensions[] => [[kind], [kind, 'month']]),
    ...kinds.flatMap((kind) => kinds.filter((other) => crosses(kind, other)).map((other): Dimensions => [kind, other])),
  ];
  const asked = years.flatMap((year) => dimensions.map((by) => ({ year, by })));
  const tallies = await remembering(counter.toWithhold ?? counter).count([
    ...asked.map(({ year, by }) => ({
      form: 'count' as const,
      measures: measuresFor(all, by.length === 0 || by[0] === 'month'),
      by,
      scope: toScope({ ...everything, ...year }, scope.period),
    })),
    ...years
      .flatMap((year) => [year, shared(year, scope.period)])
      .map((days) => ({
        form: 'count' as const,
        measures: recorded,
        by: ['month'] as const,
        scope: toScope({ ...everything, ...days }, scope.period),
      })),
  ]);
  return new Map([
    ...asked.map(({ year, by }, index) => [nameOf(year, by), tallies[index] ?? []] as const),
    ...years.flatMap((year, index) =>
      ['recorded', 'seen'].map(
        (name, part) => [`${name} ${year.from}`, tallies[asked.length + 2 * index + part] ?? []] as const,
      ),
    ),
  ]);
}

function shared(a: Period, b: Period): Period {
  return { from: a.from > b.from ? a.from : b.from, to: a.to < b.to ? a.to : b.to };
}

/** The months of a year of which a period that does not hold them whole leaves nothing out that was recorded, as the days of the two. */
export function monthsSeen(
  tables: Tables,
  { year, scope }: { readonly year: Period; readonly scope: Scope },
): ReadonlyMap<string, Period> {
  const counted = new Map((tables.get(`seen ${year.from}`) ?? []).map(({ keys, counts }) => [keys[0], String(counts)]));
  const own = shared(year, scope.period);
  const months = (tables.get(`recorded ${year.from}`) ?? []).flatMap(({ keys: [key], counts }) =>
    key !== undefined && key !== null && counted.get(key) === String(counts) ? [key] : [],
  );
  return new Map(months.map((key) => [key, daysOfStep({ by: 'month', key, period: own })]));
}

/** The counts of a series by row and column; the one row of everything has the empty key. */
export function linesOf(
  series: Series,
  all: readonly Series[],
  tables: Tables,
  { rows, columns, year }: Place,
): readonly Line[] {
  const asked = measuresFor(all, rows === null);
  const at = (measure: FactMeasure | null): number =>
    measure === null ? -1 : asked.findIndex((each) => measureKey(each) === measureKey(measure));
  const [of, less, people] = [at(series.of), at(series.less), at(series.people)];
  const read = ({ counts }: TallyRow): Cell => {
    const count = (counts[of] ?? 0) - (counts[less] ?? 0);
    return { count, people: series.people === null ? count : (counts[people] ?? 0) };
  };
  const keyOf = ({ keys }: TallyRow): string => (rows === null ? '' : (keys[0] ?? 'unknown'));
  const found = new Map<string, Map<string, Cell>>();
  for (const row of tables.get(nameOf(year, rows === null ? [columns] : [rows, columns])) ?? []) {
    const own = found.get(keyOf(row)) ?? new Map<string, Cell>();
    found.set(keyOf(row), own.set(row.keys.at(-1) ?? 'unknown', read(row)));
  }
  return (tables.get(nameOf(year, rows === null ? [] : [rows])) ?? []).map((row) => ({
    key: keyOf(row),
    ...read(row),
    columns: found.get(keyOf(row)) ?? new Map<string, Cell>(),
  }));
}

function nameOf({ from }: Period, by: Dimensions): string {
  return `${from} ${by.join(' ')}`;
}

/** Appointments and opportunities are of people, and counted of everything only. */
function measuresFor(all: readonly Series[], isOfEverything: boolean): readonly FactMeasure[] {
  const asked = isOfEverything ? all : all.filter(({ of }) => of.of === 'visit');
  const found = asked.flatMap(({ of, less, people }) => [of, people, less].filter((each) => each !== null));
  return [...new Map(found.map((each) => [measureKey(each), each])).values()];
}
