import { type Shape, shapeBook } from '../text/shapes.ts';
import type { Token } from '../text/tokens.ts';
import type { Mark, Meaning } from './marks.ts';

/** A list of phrases, as the source of a regular expression, and what each of them means. */
export type Phrases = readonly [shape: string, meaning: Meaning];

/** The marks after which a sentence or a quotation begins. */
export const SENTENCE = '\n.!?…«"“»¦';

type Book = (text: string, tokens: readonly Token[]) => readonly Mark[];

/** A book of phrases of whole words. */
export function phraseBook(lists: readonly Phrases[]): Book {
  return bookOf(lists.map(([shape, meaning]) => [{ source: shape, isWords: true }, meaning]));
}

/** A book of shapes that say themselves where they begin and end. */
export function bookOf(lists: readonly (readonly [Shape, Meaning])[]): Book {
  const find = shapeBook(lists.map(([shape]) => shape));
  return (text, tokens) => {
    const found = find(text, tokens);
    return lists.flatMap(([, meaning], list) =>
      (found[list] ?? []).map(({ 0: said, index }) => ({ start: index, end: index + said.length, meaning })),
    );
  };
}
