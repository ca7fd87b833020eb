import { readPresence } from '../words/presence.ts';

/** « Léa Roux, Paul Mas » under « Présents »: whole names, none of which is a word of presence. */
export function areNames(text: string): boolean {
  return (
    readPresence(text).state === 'unknown' &&
    text
      .split(/\s*[,;/\n]\s*|\s+et\s+/)
      .filter((name) => name !== '')
      .every((name) => /^\p{Lu}[\p{L}'’.-]*([ -]\p{L}[\p{L}'’.-]*)*[ -]\p{Lu}[\p{L}'’.-]*$/u.test(name))
  );
}

/** « Léo », « Léo R. »: letters only. */
export function isName(text: string): boolean {
  return /^\p{L}[\p{L} '’.-]*$/u.test(text);
}

/** Most cells are a first and a last name. */
export function mayName(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== '');
  return filled.length > 0 && filled.filter((text) => areNames(text.trim())).length * 5 >= filled.length * 4;
}
