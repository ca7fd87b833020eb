import { plainText } from './plainText.ts';

/** Shorter words keep their last letter: "as" is no plural. */
const SHORTEST = 4;

/** True when every word asked for is in the text, whatever its case and accents, in the singular too; for no word at all too. */
export function finds(asked: string, text: string): boolean {
  const plain = plainText(text);
  return plainText(asked)
    .split(' ')
    .every((word) => plain.includes(word) || plain.includes(singularOf(word)));
}

function singularOf(word: string): string {
  return word.length >= SHORTEST && /[sx]$/.test(word) ? word.slice(0, -1) : word;
}
