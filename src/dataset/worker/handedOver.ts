import type { Extract } from '../../import/rows/extract.ts';

/** Removed from every text that is read: none of an extract has it. */
const BETWEEN = '\u0000';

/** An extract as it goes from one worker to another: one text is copied much faster than as many as there are people. */
export interface HandedOver {
  readonly extract: Omit<Extract, 'texts'>;
  readonly texts: string | readonly string[];
}

export function handOver({ texts, ...extract }: Extract): HandedOver {
  return { extract, texts: texts.some((text) => text.includes(BETWEEN)) ? texts : texts.join(BETWEEN) };
}

export function received({ extract, texts }: HandedOver): Extract {
  if (typeof texts !== 'string') return { ...extract, texts };
  return { ...extract, texts: texts === '' ? [] : texts.split(BETWEEN) };
}

/**
 * The memory of the rows of an extract, to be handed to another worker: columns in which nothing is said are one. Empty columns are copied: refused
 * files share them, and what was handed over once is gone.
 */
export function buffersOf({ rows }: Pick<Extract, 'rows'>): ArrayBuffer[] {
  const buffers = Object.values(rows)
    .filter(({ length }) => length > 0)
    .map(({ buffer }) => buffer);
  return [...new Set(buffers)];
}
