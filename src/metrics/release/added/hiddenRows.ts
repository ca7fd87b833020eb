import { THRESHOLD } from '../../define/threshold.ts';
import { isHiddenBySums } from './margins.ts';

/** A row of a table whose rows and columns add up. */
export interface Row {
  readonly key: string;
  readonly counts: readonly number[];
  /** By column, whether it is of 1 to 10 people, or so few of what they did. */
  readonly few: readonly boolean[];
}

/** Rows of which only the sum is told. */
type Groups = readonly ReadonlySet<string>[];

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/**
 * The rows of which no part is told, only the whole (of those in a group not even that): those with a cell of few, and as many others as it takes, the
 * smallest first, for none to be told from the sums of columns: each column of them has to make at least the threshold, and each few could be another.
 */
export function hiddenRows(rows: readonly Row[], groups: Groups): ReadonlySet<string> {
  const few = rows.filter((row) => row.few.includes(true)).map(({ key }) => key);
  const hidden = new Set([...groups.flatMap((group) => [...group]), ...few]);
  // What nobody stated interests nobody by the month.
  const others = rows
    .filter(({ key }) => !hidden.has(key))
    .toSorted((a, b) => cost(a) - cost(b) || (a.key < b.key ? -1 : 1));
  for (;;) {
    const wanted = missing(rows, hidden, groups);
    if (wanted === null) return hidden;
    const next = others.find((row) => !hidden.has(row.key) && wanted(row));
    if (next === undefined) return hidden;
    hidden.add(next.key);
  }
}

function cost({ key, counts }: Row): number {
  return key === 'unknown' ? 0 : sumOf(counts);
}

/** What one more hidden row has to bring; `null` where the hidden ones protect each other, or nothing more can. */
function missing(table: readonly Row[], hidden: ReadonlySet<string>, groups: Groups): ((row: Row) => boolean) | null {
  const rows = table.filter(({ key }) => hidden.has(key));
  const others = table.filter(({ key }) => !hidden.has(key));
  const offered = (brings: (row: Row) => boolean): boolean => others.some(brings);
  for (const column of columnsOf(table)) {
    const sum = sumOf(rows.map(({ counts }) => counts[column] ?? 0));
    const brings = (row: Row): boolean => (row.counts[column] ?? 0) > 0;
    if (sum > 0 && sum < THRESHOLD && offered(brings)) return brings;
    for (const few of rows) {
      if (few.few[column] !== true || isHidden(rows, few, column, groups)) continue;
      const hides = (row: Row): boolean => isHidden([...rows, row], few, column, groups);
      if (offered(hides)) return hides;
      if (offered(brings)) return brings;
    }
  }
  return null;
}

/** Whether hidden rows leave no few to be told: they make enough in each column, and each few could be another for all that the sums tell. */
export function isProtected(table: readonly Row[], hidden: ReadonlySet<string>, groups: Groups): boolean {
  const rows = table.filter(({ key }) => hidden.has(key));
  return columnsOf(table).every((column) => {
    const sum = sumOf(rows.map(({ counts }) => counts[column] ?? 0));
    const isEnough = sum === 0 || sum >= THRESHOLD;
    return isEnough && rows.every((row) => row.few[column] !== true || isHidden(rows, row, column, groups));
  });
}

function columnsOf([row]: readonly Row[]): readonly number[] {
  return [...(row?.counts.keys() ?? [])];
}

/** Whether a few is told by no sum: among others of its group, or exchanged with other rows, those of a group counting as one. */
function isHidden(rows: readonly Row[], row: Row, column: number, groups: Groups): boolean {
  const groupOf = ({ key }: Row): ReadonlySet<string> | string => groups.find((group) => group.has(key)) ?? key;
  const units = new Map<ReadonlySet<string> | string, number[]>();
  for (const each of rows) {
    const unit = units.get(groupOf(each)) ?? each.counts.map(() => 0);
    units.set(
      groupOf(each),
      unit.map((count, index) => count + (each.counts[index] ?? 0)),
    );
  }
  const own = units.get(groupOf(row))?.[column] ?? 0;
  if (own > (row.counts[column] ?? 0) && own >= THRESHOLD) return true;
  return isHiddenBySums([...units.values()], [...units.keys()].indexOf(groupOf(row)), column);
}
