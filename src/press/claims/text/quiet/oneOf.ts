/** Answers kept by list: a text says the same words again. */
const MOST = 5_000;

/** Whether a word is one of some; `*` stands for any ending. */
export function oneOf(words: string): (word: string) => boolean {
  const all = words.split(/\s+/).filter((word) => word !== '');
  const exact = new Set(all.filter((word) => !word.endsWith('*')));
  const starts = new Set(all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)));
  const lengths = lengthsOf(starts);
  if (lengths.length === 0) return (word) => exact.has(word);
  const known = new Map<string, boolean>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const isOne = exact.has(word) || lengths.some((length) => starts.has(word.slice(0, length)));
    if (known.size >= MOST) known.clear();
    known.set(word, isOne);
    return isOne;
  };
}

/** Whether a word is a form of one of some verbs, given by their stems: no future and no conditional. */
export function formOf(stems: string, endings: string): (word: string) => boolean {
  const starts = new Set(stems.split(/\s+/).filter((stem) => stem !== ''));
  const ends = new Set(endings.split('|'));
  const lengths = lengthsOf(ends);
  return (word) =>
    lengths.some(
      (length) =>
        ends.has(word.slice(word.length - length)) && starts.has(word.slice(0, Math.max(0, word.length - length))),
    );
}

function lengthsOf(words: ReadonlySet<string>): readonly number[] {
  return [...new Set([...words].map(({ length }) => length))];
}
