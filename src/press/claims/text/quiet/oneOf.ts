/** Whether a word is one of some; `*` stands for any ending. */
export function oneOf(words: string): (word: string) => boolean {
  const all = words.split(/\s+/).filter((word) => word !== '');
  const exact = new Set(all.filter((word) => !word.endsWith('*')));
  const starts = all.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  return (word) => exact.has(word) || starts.some((start) => word.startsWith(start));
}

/** Whether a word is a form of one of some verbs, given by their stems: no future and no conditional. */
export function formOf(stems: string, endings: string): (word: string) => boolean {
  const all = stems.split(/\s+/).filter((stem) => stem !== '');
  const shape = new RegExp(`^(?:${all.join('|')})(?:${endings})$`);
  return (word) => shape.test(word);
}
