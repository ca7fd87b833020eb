/** A folded noun without the mark of its plural. */
export const singular = (word: string): string =>
  word.endsWith('aux') ? `${word.slice(0, -3)}al` : /[^s]s$/.test(word) ? word.slice(0, -1) : word;
