import { THRESHOLD } from '../../define/threshold.ts';

/** A row of a table whose rows and columns add up. */
export interface Row {
  readonly key: string;
  readonly counts: readonly number[];
  /** By column, whether it is of 1 to 10 people, or so few of what they did. */
  readonly few: readonly boolean[];
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/**
 * The rows of which no part is told, only the whole: those with a cell of few, and as many others as it takes, the smallest first, for none to be told from
 * the sums of columns: each column of them has to make at least the threshold, and each few to be exchanged with another row.
 */
export function hiddenRows(rows: readonly Row[], also: ReadonlySet<string>): ReadonlySet<string> {
  const hidden = new Set([...also, ...rows.filter(({ few }) => few.includes(true)).map(({ key }) => key)]);
  // What nobody stated interests nobody by the month.
  const others = rows
    .filter(({ key }) => !hidden.has(key))
    .toSorted((a, b) => cost(a) - cost(b) || (a.key < b.key ? -1 : 1));
  for (;;) {
    const wanted = missing(rows, hidden);
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
function missing(table: readonly Row[], hidden: ReadonlySet<string>): ((row: Row) => boolean) | null {
  const rows = table.filter(({ key }) => hidden.has(key));
  const others = table.filter(({ key }) => !hidden.has(key));
  const offered = (brings: (row: Row) => boolean): boolean => others.some(brings);
  for (const [column] of (table[0]?.counts ?? []).entries()) {
    const sum = sumOf(rows.map(({ counts }) => counts[column] ?? 0));
    const brings = (row: Row): boolean => (row.counts[column] ?? 0) > 0;
    if (sum > 0 && sum < THRESHOLD && offered(brings)) return brings;
    for (const few of rows.filter((row) => row.few[column] === true)) {
      const exchanges = (row: Row): boolean => row !== few && isExchanged(few, row, column);
      if (rows.some(exchanges)) continue;
      if (offered(exchanges)) return exchanges;
      const isElsewhere = ({ counts }: Row): boolean => sumOf(counts) > (counts[column] ?? 0);
      if (!rows.some((row) => row !== few && brings(row)) && offered(brings)) return brings;
      if (!rows.some((row) => row !== few && isElsewhere(row)) && offered(isElsewhere)) return isElsewhere;
    }
  }
  return null;
}

/**
 * Whether what a row of few has in a column could be as much more as the threshold for all that the sums tell, another row having as much less, and the two
 * the contrary in a column where both have something: where nothing was held nobody came, as everybody knows.
 */
function isExchanged(few: Row, row: Row, column: number): boolean {
  if ((row.counts[column] ?? 0) < THRESHOLD) return false;
  return few.counts.some(
    (count, other) =>
      other !== column && count + (few.counts[column] ?? 0) >= THRESHOLD && count > 0 && (row.counts[other] ?? 0) > 0,
  );
}
