/** First letters that tell a month apart, in French and in English; folded. */
const months: readonly (readonly string[])[] = [
  ['jan'],
  ['fev', 'feb'],
  ['mar'],
  ['avr', 'apr'],
  ['mai', 'may'],
  ['juin', 'jun'],
  ['juil', 'jul'],
  ['aou', 'aug'],
  ['sep'],
  ['oct'],
  ['nov'],
  ['dec'],
];

/** Month of a folded name or abbreviation, from 1; 0 for none. */
export function monthNumber(word: string): number {
  return months.findIndex((starts) => starts.some((start) => word.startsWith(start))) + 1;
}
