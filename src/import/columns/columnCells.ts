import type { Field } from '../../model/dataset/field.ts';
import { readGender } from '../words/gender.ts';
import { readOccupation } from '../words/occupation.ts';
import { isPlaceholder } from '../words/personName.ts';
import { readPresence } from '../words/presence.ts';

/** What a column holds when its header may mean two things: the first rows tell. */
export function settleByCells(guess: Field | null, header: string, texts: readonly string[]): Field | null {
  if (guess === 'presence') return settleStatus(distinct(texts));
  if (guess === 'title' && areHonorifics(distinct(texts))) return 'gender';
  if (guess === 'email' && !holdsAddresses(distinct(texts))) return null;
  return guess ?? (header === '' || !isGender(distinct(texts)) ? null : 'gender');
}

/** Beside a column of check-ins, a status that never says who came is of the registration; without any, a column that only says who came is one. */
export function settlePresence(
  found: readonly (Field | null)[],
  texts: (index: number) => readonly string[],
): readonly (Field | null)[] {
  if (found.includes('check_in')) {
    const saysWhoCame = (index: number): boolean => distinct(texts(index)).some(isComing);
    return found.map((field, index) => (field === 'presence' && !saysWhoCame(index) ? 'order_status' : field));
  }
  if (found.includes('presence')) return found;
  return found.map((field, index) => (field === null && holdsPresences(distinct(texts(index))) ? 'presence' : field));
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== '');
}

/** A column called « Statut » may be of work rather than of presence. */
function settleStatus(texts: readonly string[]): Field {
  const presences = texts.filter((text) => readPresence(text).state === 'known').length;
  const occupations = texts.filter((text) => readOccupation(text).state === 'known').length;
  return occupations > presences && occupations * 2 >= texts.length ? 'occupation' : 'presence';
}

function isComing(text: string): boolean {
  const read = readPresence(text);
  return read.state === 'known' && (read.value === 'attended' || read.value === 'no_show');
}

/** « Résultat », « Bilan »: words that only tell who came, and not a mere yes or no to some question. */
function holdsPresences(texts: readonly string[]): boolean {
  return (
    texts.some((text) => /présent|present|absent|émarg|attended|no.?show/i.test(text) && text.length < 30) &&
    texts.every((text) => readPresence(text).state === 'known')
  );
}

/** « Vous êtes » and the like: only the answers tell. */
function isGender(texts: readonly string[]): boolean {
  const genders = new Set(texts.map(readGender).flatMap((found) => (found.state === 'known' ? [found.value] : [])));
  const isAnswer = (text: string): boolean => text.length > 2 && readGender(text).state !== 'unknown';
  return genders.size >= 2 && texts.every(isAnswer);
}

/** « Title » is of a workshop, or Ms and Mr. */
function areHonorifics(texts: readonly string[]): boolean {
  return texts.length > 0 && texts.every((text) => readGender(text).state === 'known');
}

/** A question about e-mail, or a box to tick called « Mail », holds none. */
function holdsAddresses(texts: readonly string[]): boolean {
  return texts.length === 0 || texts.some((text) => text.includes('@') || isPlaceholder(text));
}
