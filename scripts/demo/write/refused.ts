import type { Dice } from '../dice.ts';
import type { Cells } from './delimited.ts';

/** Adds rows that no import can place: an impossible, missing or far-off date, and a row cut before its date. `fresh` gives each its own row number. */
export function withRefused(
  chance: Dice,
  rows: readonly Cells[],
  dateColumn: number,
  fresh: (cells: Cells) => Cells,
): readonly Cells[] {
  if (rows.length === 0) return rows;
  const copy = (date: string): Cells =>
    fresh(chance.pick(rows)).map((cell, column) => (column === dateColumn ? date : cell));
  const refused = [
    copy('31/02/2019'),
    copy(''),
    copy('12/03/2091'),
    copy('bientôt'),
    fresh(chance.pick(rows)).slice(0, dateColumn),
  ];
  const all = [...rows];
  for (const row of refused) all.splice(chance.below(all.length), 0, row);
  return all;
}
