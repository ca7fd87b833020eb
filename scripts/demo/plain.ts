/** Text without accents, ligatures or case: `Œuvrard` is `oeuvrard`. */
export function plain(text: string): string {
  return text.toLowerCase().replaceAll('œ', 'oe').normalize('NFD').replace(/\p{M}/gu, '');
}
