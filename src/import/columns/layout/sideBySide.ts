import type { Grid } from '../../bytes/grid.ts';
import { guessField } from '../fields.ts';
import { fold } from '../../words/fold.ts';

/** Records looked at to find a header that is written twice. */
const SEARCHED = 40;
const named = new Set(['email', 'full_name', 'first_name', 'last_name']);

type Range = readonly [from: number, to: number];

/** The tables of a grid that stand beside each other under the same names of columns, each with what is above it; the grid alone when it is one table. */
export function besideEachOther(grid: Grid): readonly Grid[] {
  let seen = 0;
  for (const { cells } of grid.records(() => null)) {
    const ranges = seen >= grid.skip ? rangesOf(cells.map(fold), cells) : [];
    if (ranges.length > 1) return ranges.map((range) => cut(grid, range));
    if ((seen += 1) > SEARCHED) break;
  }
  return [grid];
}

/** Where each copy of a header stands, blank columns between them or not. */
function rangesOf(folded: readonly string[], cells: readonly string[]): readonly Range[] {
  const opening = folded.find((name) => name !== '');
  const starts = folded.flatMap((name, index) => (name !== '' && name === opening ? [index] : []));
  const [first = 0, second] = starts;
  if (second === undefined) return [];
  const own = folded.slice(first, second).join('|').replace(/\|+$/, '').split('|');
  const isWhole = starts.every((start) => own.every((name, index) => folded[start + index] === name));
  const covered = starts.length * own.length;
  const isNamed = cells.slice(first, first + own.length).filter((cell) => named.has(guessField(cell) ?? '')).length > 0;
  if (own.length < 2 || !isWhole || !isNamed || folded.filter((name) => name !== '').length !== covered) return [];
  return starts.map((start) => [start, start + own.length]);
}

function cut(grid: Grid, [from, to]: Range): Grid {
  return {
    ...grid,
    warnings: from === 0 ? grid.warnings : [...grid.warnings, 'tables_beside'],
    *records(width) {
      for (const record of grid.records(() => null)) {
        const own = record.cells.slice(from, to);
        yield { ...record, cells: Array.from({ length: width() ?? own.length }, (_, index) => own[index] ?? '') };
      }
    },
    regular: null,
  };
}
