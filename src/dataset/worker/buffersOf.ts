import type { Extract } from '../../import/rows/extract.ts';

/** The memory of the rows of an extract, to be handed to another worker. Empty columns are copied: refused files share them, and what was handed over once is gone. */
export function buffersOf({ rows }: Extract): ArrayBuffer[] {
  return Object.values(rows)
    .filter(({ length }) => length > 0)
    .map(({ buffer }) => buffer);
}
