import type { BreakdownId } from '../../../model/figure/indicator.ts';
import { overlaps, type Period } from '../../../model/time/period.ts';
import { daysOfStep } from '../../../model/time/timeKey.ts';
import { type Addend, groupsOf, isWhole } from './groups.ts';
import { hiddenRows, isProtected, type Row } from './hiddenRows.ts';
import { isFew } from '../alone.ts';

/** A count, and of how many people it is. */
export interface Cell {
  readonly count: number;
  readonly people: number;
}

/** What a row of a table counts in a year, and by column: by month, or by theme, partner… */
export interface Line extends Cell {
  readonly key: string;
  readonly columns: ReadonlyMap<string, Cell>;
}

/** Whether what a programme year counts on some days may be told, of a row or of everything; what is within the days, or over them, counts the same. */
export type Told<Key extends string | null> = (key: Key, by: BreakdownId | null, days: Period) => boolean;

type Groups = readonly ReadonlySet<string>[];

interface Months {
  readonly isAllIn: (days: Period) => boolean;
  /** Whether days cut no month, whose other days would be told by difference, and part none of those told only together. */
  readonly isTold: (days: Period) => boolean;
}

/** A programme year, and the days of each of its months that anything was counted on as far as the period that is looked at tells. */
export interface YearSeen {
  readonly period: Period;
  readonly seen: ReadonlyMap<string, Period>;
}

function monthsOf({ period, seen }: YearSeen, whole: Line | undefined): Months {
  const [keys, groups] = monthGroups(whole);
  const spanOf = (key: string): Period => seen.get(key) ?? daysOfStep({ by: 'month', key, period });
  const isIn = (key: string, { from, to }: Period): boolean => spanOf(key).from >= from && spanOf(key).to <= to;
  const isCut = (key: string, days: Period): boolean => overlaps(spanOf(key), days) && !isIn(key, days);
  return {
    isAllIn: (days) => keys.every((key) => isIn(key, days)),
    isTold: (days) =>
      !keys.some((key) => isCut(key, days)) && groups.every((group) => isWhole(group, (key) => isIn(key, days))),
  };
}

/** The months of a year, and those told only together, whatever is counted. */
function monthGroups(whole: Line | undefined): readonly [keys: readonly string[], groups: Groups] {
  const keys = [...(whole?.columns.keys() ?? [])].toSorted();
  const parts = keys.map((key): Addend => {
    const own = whole?.columns.get(key);
    return { key, within: quarterOf(key), count: own?.count ?? 0, isFew: isFewIn(own) };
  });
  return [keys, groupsOf(parts)];
}

/** Whether days hold all that a programme year counts. */
export function holdsAll(year: YearSeen, whole: Line | undefined): (days: Period) => boolean {
  return monthsOf(year, whole).isAllIn;
}

/** Everything that a programme year counts: of the whole year, unless that is few and longer days would tell of it; of a part, unless it parts months withheld together. */
export function everythingTold(year: YearSeen, whole: Line | undefined): Told<null> {
  const { isTold } = monthsOf(year, whole);
  return (_, __, days) => !(isFewIn(whole) && goesOn(days, year.period)) && isTold(days);
}

/** What is told of the rows of a programme year, and which are only told together. */
export interface Rows extends Hidden {
  readonly told: Told<string>;
}

/** The rows of a programme year that are not told, whatever period or filter is looked at. */
export interface Hidden {
  /** Rows told only together. */
  readonly together: Groups;
  /** Rows of which no part is told; `null` where too few rows are left to hide the few among: then none is told. */
  readonly hidden: ReadonlySet<string> | null;
  /** Whether the few of them are hidden behind their sums alone, no row being told by month: what else is told of them would tell of those. */
  readonly isClosed: boolean;
}

/** Which rows hide the few by month: towns (`by` city, which departments hold) or others. */
export function hiddenByMonth(by: BreakdownId, lines: readonly Line[], whole: Line | undefined): Hidden {
  const together = groupsOf(
    lines.map((line): Addend => ({
      key: line.key,
      within: by === 'city' ? departmentOf(line.key) : '',
      count: line.count,
      isFew: isFewIn(line),
    })),
  );
  return hiddenIn(lines, columnsOf(...monthGroups(whole)), together);
}

/** Which towns, or other rows, hide the few by theme, partner…: of the rows and of the columns some are told only together. */
export function hiddenByKind(lines: readonly Line[], rows: Groups, columns: Groups): Hidden {
  const keys = [...new Set(lines.flatMap((line) => [...line.columns.keys()]))].toSorted();
  return hiddenIn(lines, columnsOf(keys, columns), rows);
}

function hiddenIn(lines: readonly Line[], columns: readonly (readonly string[])[], together: Groups): Hidden {
  const table = rowsOf(lines, columns);
  const hidden = hiddenRows(table, together);
  const isSafe = isProtected(table, hidden, together);
  const isClosed = !isSafe || (lines.length > 0 && hidden.size === lines.length);
  return { together, hidden: isSafe ? hidden : null, isClosed };
}

/** Rows of a programme year: of the year, unless few or withheld with few; of a part, unless any month is. */
export function rowsTold(year: YearSeen, own: Hidden, whole: Line | undefined): Rows {
  const { hidden, together } = own;
  if (hidden === null) return { ...own, told: () => false };
  const months = monthsOf(year, whole);
  const inGroups = new Set(together.flatMap((group) => [...group]));
  const told: Told<string> = (key, of, days) => {
    const isTown = townOf(key, of);
    if (goesOn(days, year.period) && [...inGroups].some(isTown)) return false;
    if (months.isAllIn(days))
      return together.every((group) => isWhole(group, isTown) && (of === 'department' || !group.has(key)));
    return months.isTold(days) && ![...hidden].some(isTown);
  };
  return { ...own, told };
}

/** Towns of a programme year by theme, partner…: of whole years only, and of towns where none is few nor withheld with few. */
export function crossingTold(year: YearSeen, { hidden }: Hidden, whole: Line | undefined): Told<string> {
  if (hidden === null) return () => false;
  const months = monthsOf(year, whole);
  return (key, of, days) => months.isAllIn(days) && ![...hidden].some(townOf(key, of));
}

/** Columns one by one, those of a group as one. */
function columnsOf(keys: readonly string[], groups: Groups): readonly (readonly string[])[] {
  const alone = keys.filter((key) => !groups.some((group) => group.has(key)));
  return [...alone.map((key) => [key]), ...groups.map((group) => [...group])];
}

function rowsOf(lines: readonly Line[], columns: readonly (readonly string[])[]): readonly Row[] {
  return lines.map(({ key, columns: own }) => {
    const cells = columns.map((keys): Cell => {
      const found = keys.map((each) => own.get(each) ?? { count: 0, people: 0 });
      // Whoever came in several is one of the same few.
      return {
        count: found.reduce((sum, { count }) => sum + count, 0),
        people: Math.max(...found.map(({ people }) => people)),
      };
    });
    return { key, counts: cells.map(({ count }) => count), few: cells.map(isFewIn) };
  });
}

function townOf(key: string, of: BreakdownId | null): (town: string) => boolean {
  return (town) => (of === 'department' ? departmentOf(town) === key : town === key);
}

function goesOn(days: Period, { from, to }: Period): boolean {
  return days.from < from || days.to > to;
}

function isFewIn(own: Cell | undefined): boolean {
  return own !== undefined && own.count > 0 && (isFew(own.count) || isFew(own.people));
}

function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
}

/** The department of a commune by its INSEE code. */
function departmentOf(city: string): string {
  return city === 'unknown' ? city : city.slice(0, city.startsWith('97') ? 3 : 2);
}
