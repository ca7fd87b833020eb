import { plainText } from './plainText.ts';

/** True when every word asked for is in the text, whatever its case and accents; for no word at all too. */
export function finds(asked: string, text: string): boolean {
  const plain = plainText(text);
  return plainText(asked)
    .split(' ')
    .every((word) => plain.includes(word));
}
