import { guessField } from '../fields.ts';
import { fold } from '../../words/fold.ts';
import type { Numbered } from './numbered.ts';

/** Parts that add up to everybody, whichever a table names. */
const wholes: readonly (readonly RegExp[])[] = [
  [/^femmes?$|^women$|^f$/, /^hommes?$|^men$|^h$|^m$/, /^(autres?|non binaires?|x|other)$/],
  [/^filles?$|^girls$/, /^garcons?$|^boys$/],
  [
    /^adultes?$|^adults$|^majeure?s$/,
    /^(enfants?|mineure?s|children|kids)$/,
    /^(ados?|adolescente?s?|jeunes|teens)$/,
    /^(bebes?|seniors?)$/,
  ],
];
const names = new Set(['email', 'last_name', 'first_name', 'full_name', 'person', 'headcount', 'ticket']);

/**
 * Finds the columns that count the parts of a group, women and men, adults and children, in a table that names nobody and has no total: their sum is
 * the number of people of each row. `null` elsewhere.
 */
export function findParts(headers: readonly string[], rows: readonly (readonly string[])[]): Numbered | null {
  if (headers.some((header) => names.has(guessField(header) ?? ''))) return null;
  const bare = headers.map((header) =>
    fold(header).replace(/^(nombre|nbr?e?|number|total|effectifs?)( (de|d|of|des))? /, ''),
  );
  const isCount = (index: number): boolean => {
    const cells = rows.map((cells) => cells[index]?.trim() ?? '').filter((cell) => cell !== '');
    return cells.length > 0 && cells.every((cell) => /^\d{1,3}$/.test(cell)) && cells.some((cell) => Number(cell) > 1);
  };
  for (const parts of wholes) {
    const found = parts.flatMap((part) =>
      bare.flatMap((name, index) => (part.test(name) && isCount(index) ? [index] : [])),
    );
    if (found.length < 2) continue;
    const base = headers.flatMap((_, index) => (found.includes(index) ? [] : [index]));
    return {
      header: [
        ...base.map((index) => headers[index] ?? ''),
        `Effectif (${found.map((index) => headers[index]).join(' + ')})`,
      ],
      expand: (cells) => {
        const numbers = found.map((index) => cells[index]?.trim() ?? '');
        const sum =
          numbers.every((text) => /^\d*$/.test(text)) && numbers.some((text) => text !== '')
            ? String(numbers.reduce((all, text) => all + Number(text), 0))
            : '';
        return [[...base.map((index) => cells[index] ?? ''), sum]];
      },
    };
  }
  return null;
}
