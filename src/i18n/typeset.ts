const NO_BREAK = '\u00a0';
const NARROW = '\u202f';

/** Between two texts: what no text holds. */
const BETWEEN = '\u0000';

/** Many texts in the time of one. */
export function typesetAll(texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? [] : typeset(texts.join(BETWEEN)).split(BETWEEN);
}

/** French text as typed, with the spaces that French typography asks for: none of them lets a line break. */
export function typeset(text: string): string {
  return text
    .replace(/« /g, `«${NO_BREAK}`)
    .replace(/ »/g, `${NO_BREAK}»`)
    .replace(/ :/g, `${NO_BREAK}:`)
    .replace(/ ([;!?%])/g, `${NARROW}$1`)
    .replace(/(\d) (\d{3})(?!\d)/g, `$1${NARROW}$2`);
}
