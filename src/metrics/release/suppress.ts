import { type CountTable, type Sum, sumsOf } from '../../model/figure/countTable.ts';
import { deduced } from './attack.ts';

/** Cells beyond which what can be deduced is not computed, and every line of a withheld cell hides three. */
const LARGE = 600;

/**
 * The cells of a table to withhold so that no count of 1 to `threshold` − 1 people can be told to within less than `threshold`: the small ones and those of `also` (primary
 * suppression), then others, the smallest first, until every sum with a withheld cell has another, and no bound deduced from what is left is narrower than the
 * threshold (complementary suppression; Cox 1980, Fischetti and Salazar 2001 for the audit by linear programming).
 */
export function suppress(table: CountTable, threshold: number, also: Iterable<string> = []): ReadonlySet<string> {
  const withheld = new Set<string>(also);
  for (const [key, count] of table.counts) if (count > 0 && count < threshold) withheld.add(key);
  const sums = sumsOf(table);
  const isLarge = table.counts.size > LARGE;
  for (;;) {
    fillLines(table, sums, withheld, isLarge ? 3 : 2);
    const weak = isLarge ? undefined : weakest(table, withheld, threshold);
    if (weak === undefined) return withheld;
    // Beside it; else anywhere that a withheld cell is still held by a published one.
    const beside = sums.filter((sum) => cellsOf(sum).includes(weak));
    const next = cheapest(table, beside, withheld) ?? cheapest(table, holding(sums, withheld), withheld);
    if (next === undefined) return withheld;
    withheld.add(next);
  }
}

/** Withholds more until every sum that has a withheld cell has at least `least` of them, or nothing is left to withhold. */
function fillLines(table: CountTable, sums: readonly Sum[], withheld: Set<string>, least: number): void {
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const sum of sums) {
      const hidden = cellsOf(sum).filter((key) => withheld.has(key)).length;
      if (hidden === 0 || hidden >= least) continue;
      const next = cheapest(table, [sum], withheld);
      if (next === undefined) continue;
      withheld.add(next);
      isChanged = true;
    }
  }
}

/** The first withheld cell that can be told to within fewer than the threshold. */
function weakest(table: CountTable, withheld: ReadonlySet<string>, threshold: number): string | undefined {
  for (const [key, { low, high }] of deduced(table, withheld)) if (high - low < threshold) return key;
  return undefined;
}

function holding(sums: readonly Sum[], withheld: ReadonlySet<string>): readonly Sum[] {
  return sums.filter((sum) => cellsOf(sum).some((key) => withheld.has(key)));
}

function cellsOf({ total, parts }: Sum): readonly string[] {
  return [total, ...parts];
}

/** The published cell of some sums that costs least: the fewest people, a total last among equals, a zero only when nothing else is left. */
function cheapest(table: CountTable, sums: readonly Sum[], withheld: ReadonlySet<string>): string | undefined {
  const cost = (key: string): number => {
    const count = table.counts.get(key) ?? 0;
    return (count === 0 ? 1e12 : count) + (key.includes('null') ? 0.5 : 0);
  };
  return [...new Set(sums.flatMap(cellsOf))]
    .filter((key) => !withheld.has(key))
    .toSorted((a, b) => cost(a) - cost(b) || (a < b ? -1 : 1))[0];
}
