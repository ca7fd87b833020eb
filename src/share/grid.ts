import type { Figure } from '../model/figure/figure.ts';
import type { Released } from '../model/figure/released.ts';

declare const seen: unique symbol;

/** A number read from a table of the page, where it was already shown; made here only. */
export type Seen = number & { readonly [seen]: true };

/** How a number is written: as a share or a count, with so many decimals. */
interface Written {
  readonly isShare: boolean;
  readonly decimals: number;
}

/** A cell of a table: words, a figure, or a number that the page shows. */
export type GridCell =
  | { readonly text: string }
  | (Written & { readonly figure: Released<Figure> })
  | (Written & { readonly number: Seen });

/** A table of the page: the rows of its head, then its other rows. */
export interface Grid {
  readonly head: readonly (readonly string[])[];
  readonly rows: readonly (readonly GridCell[])[];
}

/**
 * Reads a table as it is shown, so that what is saved is what was seen. A cell that carries its unrounded value gives that; a text that is a number in
 * the language of the page gives the number; what stands under a value (an interval, a verdict) has a column of its own.
 */
export function gridOf(table: HTMLTableElement, locale: string): Grid {
  const lines = [...table.rows].map((row) => ({
    isHead: row.parentElement?.tagName === 'THEAD',
    cells: [...row.cells],
  }));
  const width = Math.max(0, ...lines.map(({ cells }) => cells.length));
  const detailed = Array.from({ length: width }, (_, column) =>
    lines.some(({ isHead, cells }) => !isHead && detailOf(cells[column]) !== ''),
  );
  const spread = <Value>(
    cells: readonly HTMLTableCellElement[],
    own: (cell: HTMLTableCellElement) => Value,
    beside: (cell: HTMLTableCellElement) => Value,
  ): readonly Value[] => cells.flatMap((cell, column) => (detailed[column] ? [own(cell), beside(cell)] : [own(cell)]));
  return {
    head: lines.filter(({ isHead }) => isHead).map(({ cells }) => spread(cells, textOf, () => '')),
    rows: lines
      .filter(({ isHead }) => !isHead)
      .map(({ cells }) =>
        spread<GridCell>(
          cells,
          (cell) => cellOf(cell, locale),
          (cell) => ({ text: detailOf(cell) }),
        ),
      ),
  };
}

const details = 'small, [data-verdict]';

function detailOf(cell: HTMLTableCellElement | undefined): string {
  if (cell === undefined) return '';
  return [...cell.querySelectorAll(details)]
    .map((each) => plain(each.textContent))
    .filter((text) => text !== '')
    .join(' ; ');
}

function textOf(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return '';
  for (const each of copy.querySelectorAll(details)) each.remove();
  return plain(copy.textContent);
}

function plain(text: string | null): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}

function cellOf(cell: HTMLTableCellElement, locale: string): GridCell {
  const text = textOf(cell);
  if (cell.tagName === 'TH') return { text };
  const written = readNumber(text, locale);
  if (written === null) return { text };
  const exact = cell.dataset['value'];
  return exact === undefined ? written : { ...written, number: Number(exact) as Seen };
}

/** `1 234,5`, `53,4 %`, `+12` in French; `1,234.5` in English. */
function readNumber(text: string, locale: string): Extract<GridCell, { readonly number: Seen }> | null {
  const isFrench = locale.startsWith('fr');
  const bare = text.replaceAll(isFrench ? /[\s\u00a0\u202f]/g : /[\s\u00a0\u202f,]/g, '').replace('−', '-');
  const found = /^([+-]?\d+)(?:[.,](\d+))?(%?)$/.exec(bare);
  if (found === null) return null;
  const [, whole = '', decimals = '', percent = ''] = found;
  const value = Number(`${whole}.${decimals === '' ? '0' : decimals}`);
  const isShare = percent !== '';
  return { number: (isShare ? value / 100 : value) as Seen, isShare, decimals: decimals.length };
}
