import type { Grid } from '../../bytes/grid.ts';
import type { FileRecord } from '../../bytes/records.ts';
import { guessField } from '../fields.ts';

/** Lines of a table that lies on its side; more are rows. */
const MOST_LINES = 60;
const personal = new Set(['email', 'phone', 'full_name', 'first_name', 'last_name']);

/** True when the names of columns are in the first column, one person in each of the others. */
export function isTransposed(records: readonly FileRecord[]): boolean {
  const lines = records.map(({ cells }) => cells).filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const [top = []] = lines;
  if (lines.length < 3 || lines.length > MOST_LINES || top.length < 3) return false;
  const fields = lines.map((cells) => guessField(cells[0] ?? ''));
  const known = new Set(fields.filter((field) => field !== null));
  const across = new Set(top.map(guessField).filter((field) => field !== null));
  const filled = lines.filter((cells) => cells.filter((cell) => cell.trim() !== '').length * 2 > top.length).length;
  return (
    known.size >= 3 &&
    [...known].some((field) => personal.has(field)) &&
    known.size * 3 >= lines.length * 2 &&
    across.size <= 1 &&
    filled * 3 >= lines.length * 2
  );
}

/** The grid the other way round: its first column becomes the header. */
export function transposedGrid(grid: Grid): Grid {
  const lines = [...grid.records(() => null)]
    .slice(grid.skip)
    .map(({ cells }) => cells)
    .filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const width = Math.max(...lines.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, column) => lines.map((cells) => cells[column] ?? ''));
  const rawOf = (row: number): string => (columns[row] ?? []).join(';');
  return {
    ...grid,
    skip: 0,
    warnings: [...grid.warnings, 'transposed'],
    *records() {
      for (const [row, cells] of columns.entries())
        yield { line: row + 1, start: row, end: row + 1, cells, raw: rawOf(row), fault: null };
    },
    length: columns.length,
    raw: rawOf,
    cutAt: null,
    regular: null,
  };
}
