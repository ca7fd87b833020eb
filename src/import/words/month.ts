/** First letters that tell a month apart, in French and in English, and where they differ in German and Spanish; folded. */
const months: readonly (readonly string[])[] = [
  ['jan', 'ene'],
  ['fev', 'feb'],
  ['mar'],
  ['avr', 'apr', 'abr'],
  ['mai', 'may'],
  ['juin', 'jun'],
  ['juil', 'jul'],
  ['aou', 'aug', 'ago'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dic', 'dez'],
];

/** Month of a folded name or abbreviation, from 1; 0 for none. */
export function monthNumber(word: string): number {
  return months.findIndex((starts) => starts.some((start) => word.startsWith(start))) + 1;
}
