import type { Extract } from '../../import/rows/extract.ts';

/**
 * The memory of the rows and the texts of an extract, to be handed to another worker: columns in which nothing is said are one. Empty columns are
 * copied: refused files share them, and what was handed over once is gone.
 */
export function buffersOf({ rows, texts }: Pick<Extract, 'rows' | 'texts'>): ArrayBuffer[] {
  const buffers = [...Object.values(rows), texts.bytes, texts.starts]
    .filter(({ length }) => length > 0)
    .map(({ buffer }) => buffer);
  return [...new Set(buffers)];
}
