import { fold } from './fold.ts';
import { guessField } from './fields.ts';
import type { FileRecord } from './records.ts';

/** Records looked at to find the header. */
export const HEADER_SEARCH = 60;

/** Position of the header among the first records: the first of those with the most recognised columns; `null` when no record has two cells. */
export function findHeader(records: readonly FileRecord[]): number | null {
  let best: { readonly index: number; readonly score: number } | null = null;
  records.slice(0, HEADER_SEARCH).forEach(({ cells }, index) => {
    const filled = cells.filter((cell) => cell.trim() !== '');
    if (filled.length < 2) return;
    const recognised = filled.filter(
      (cell) => cell.length < 200 && !/^[\d\s/.:,-]+$/.test(cell) && guessField(cell) !== null,
    ).length;
    const score = recognised + filled.length / 1000;
    if (best === null || score > best.score + 0.5) best = { index, score };
  });
  return best === null ? null : (best as { index: number }).index;
}

/** What a record under the header is, when it is not a row. */
export type Skipped = 'blank' | 'total' | 'repeated_header';

const total = /^(sous )?totaux?\b|^(sous )?total\b|^(grand|sub) ?total|^nombre (total|de (participants|lignes))\b/;

/** Tells rows from what tools put between and after them. */
export function skipReader(header: readonly string[]): (cells: readonly string[]) => Skipped | null {
  const repeated = header.map(fold).join('|');
  return (cells) => {
    const first = cells.find((cell) => cell.trim() !== '');
    if (first === undefined) return 'blank';
    if (/^(sous|sub|grand|total|nombre|totaux)/i.test(first.trim()) && total.test(fold(first))) return 'total';
    return cells.length === header.length && cells[0] === header[0] && cells.map(fold).join('|') === repeated
      ? 'repeated_header'
      : null;
  };
}
