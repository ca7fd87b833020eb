import { ABSENT } from '../../model/dataset/table.ts';
import { noTexts, textAt } from '../rows/codes/texts.ts';
import type { Extract } from '../rows/extract.ts';

/** Numbers for the texts of extracts, from 0 and below `size`: equal texts have one number, whichever file says them. −1 is absent. */
export interface Numbering {
  readonly size: number;
  /** The number of the text that a file has at a position. */
  readonly of: (extract: number, position: number) => number;
  readonly text: (number: number) => string;
}

/** Those of one file alone are their positions: it has each text once. */
export function numberTexts(extracts: readonly Extract[]): Numbering {
  const filled = extracts.filter(({ texts }) => texts.length > 0);
  const size = filled.reduce((sum, { texts }) => sum + texts.length, 0);
  const [only] = filled;
  if (filled.length < 2)
    return { size, of: (_, position) => position, text: (number) => textAt(only?.texts ?? noTexts, number) ?? '' };
  const known = new Map<string, number>();
  const all: string[] = [];
  const numbers = extracts.map(({ texts }) => new Int32Array(texts.length).fill(ABSENT));
  return {
    size,
    text: (number) => all[number] ?? '',
    of: (extract, position) => {
      const own = numbers[extract];
      if (position === ABSENT || own === undefined) return ABSENT;
      const before = own[position] ?? ABSENT;
      if (before !== ABSENT) return before;
      const text = textAt(extracts[extract]?.texts ?? noTexts, position) ?? '';
      const number = known.get(text) ?? all.push(text) - 1;
      known.set(text, number);
      own[position] = number;
      return number;
    },
  };
}
