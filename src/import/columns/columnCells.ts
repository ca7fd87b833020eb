import type { Field } from '../../model/dataset/field.ts';
import { durations, isMoment, isNoTime } from './durations.ts';
import { fold } from '../words/fold.ts';
import { readGender } from '../words/gender.ts';
import { readOccupation } from '../words/occupation.ts';
import { isPlaceholder } from '../words/personName.ts';
import { isRate, readPresence } from '../words/presence.ts';
import { readYesNo } from '../words/yesNo.ts';
import { areNames, isName } from './nameCells.ts';
import { polarityOf } from './presence/polarity.ts';
import { isOpen, tellsAbsence } from './presence/stateWords.ts';
import { areTicketsOfHosts, isRoleHeader, saysRoles } from './presence/roles.ts';

/** Fields that describe: a yes or a no describes nothing. */
const described: ReadonlySet<Field> = new Set<Field>([
  'title',
  'theme',
  'venue',
  'partner',
  'session_time',
  'full_name',
]);

/** What a column holds when its header may mean two things: the first rows tell. */
export function settleByCells(guess: Field | null, header: string, texts: readonly string[]): Field | null {
  const own = distinct(texts);
  if (isRoleHeader(header) && saysRoles(own)) return 'role';
  if (areTicketsOfHosts(header, own)) return 'role';
  if ((guess === null || guess === 'presence') && tellsRates(header, own)) return 'presence';
  // Time spent that is nothing for some says who came.
  if (durations.has(guess) && polarityOf(header) === 'came' && own.some(isNoTime)) return 'presence';
  // « Session time » may be a moment rather than a length.
  if (durations.has(guess) && own.length > 0 && own.every(isMoment)) return 'session_date';
  if (guess === 'presence' && own.length > 0 && own.every(areNames))
    return polarityOf(header) === 'came' ? 'full_name' : 'ignored';
  if (guess === 'presence') return settleStatus(header, own, texts);
  if (guess === 'check_in' && own.some((text) => isAbsence(text) || isStrange(text))) return 'presence';
  // How many of a group were scanned, or codes that nothing explains.
  if (guess === 'check_in' && own.every((text) => /^\d{1,3}$/.test(text)) && own.some((text) => Number(text) > 1))
    return /^(pointage|pointee?|badgee?|emargee?|arrivee|entree|controlee?)$/.test(fold(header)) ? null : 'headcount';
  if (guess === 'title' && areHonorifics(own)) return 'gender';
  if (guess === null && /^(l |les |le )?(enfants?|child|jeunes?)$/.test(fold(header)) && own.every(isName))
    return own.every((text) => readYesNo(text) !== null) ? null : own.every(areNames) ? 'full_name' : 'first_name';
  if (guess === 'email' && !holdsAddresses(own)) return null;
  if (isTally(guess, header, own) || (guess === 'full_name' && own.some((text) => /^\d{1,3}$/.test(text)))) return null;
  // « 12 (dont 5 femmes) » names nobody.
  if (guess === 'full_name' && own.length > 0 && own.every((text) => /^\W{0,2}\d/.test(text))) return null;
  if (guess === 'venue' && own.length > 1 && own.length < 5 && own.every(isSign)) return 'presence';
  if (guess !== null && described.has(guess) && (saysStates(own) || (own.length > 1 && holdsPresences(own))))
    return 'presence';
  if (guess !== null && described.has(guess) && own.length > 0 && own.every((text) => readYesNo(text) !== null))
    return polarityOf(header) === null && !/suivi|attend/.test(fold(header)) ? null : 'presence';
  return guess ?? (header === '' || !isGender(own) ? null : 'gender');
}

/**
 * Which columns say who came. Beside one that does, or a column of check-ins, a status that never says it is of the registration; without any, a
 * column whose words only say who came is one.
 */
export function settlePresence(
  found: readonly (Field | null)[],
  headers: readonly string[],
  texts: (index: number) => readonly string[],
): readonly (Field | null)[] {
  const saysWhoCame = (index: number): boolean => {
    const polarity = polarityOf(headers[index] ?? '');
    return (
      polarity === 'missed' ||
      polarity === 'excused' ||
      distinct(texts(index)).some(polarity === 'came' ? isComingOrYes : isComing)
    );
  };
  const own = found.flatMap((field, index) => (field === 'presence' ? [index] : []));
  const telling = own.filter(saysWhoCame);
  const marks = (index: number): boolean => {
    const words = distinct(texts(index));
    return isOpen(found[index] ?? null, headers[index] ?? '') && words.length > 0 && words.every(tellsAbsence);
  };
  if (found.includes('check_in') || telling.length > 0)
    return found.map((field, index) =>
      own.includes(index) && !telling.includes(index) ? 'order_status' : marks(index) ? 'presence' : field,
    );
  if (own.length > 0) return found.map((field, index) => (marks(index) ? 'presence' : field));
  return found.map((field, index) =>
    marks(index) || (field === null && holdsPresences(distinct(texts(index)))) ? 'presence' : field,
  );
}

export function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== '');
}

/** A column called « Statut » may be of work rather than of presence, and one called « Participation » hold amounts or numbers. */
function settleStatus(header: string, own: readonly string[], texts: readonly string[]): Field | null {
  const presences = own.filter((text) => readPresence(text).state === 'known').length;
  const occupations = own.filter((text) => readOccupation(text).state === 'known').length;
  if (own.some(isTrade) && occupations > presences && occupations * 2 >= own.length) return 'occupation';
  if (own.some((text) => /[€$£]/.test(text))) return null;
  const isCount = own.some((text) => /^\d{1,4}$/.test(text) && Number(text) > 1);
  if (isCount && own.every((text) => /^\d{1,4}$/.test(text))) return null;
  const isProse = own.length > 6 && presences * 2 < own.length && own.length * 2 > texts.length;
  return isProse && polarityOf(header) !== 'came' ? null : 'presence';
}

/** A word that only tells of work: « autre » and « actif » say as much of a registration. */
function isTrade(text: string): boolean {
  const read = readOccupation(text);
  return read.state === 'known' && read.value !== 'other' && !/^acti(f|ve)s?$/.test(fold(text));
}

/** « Assiduité », « Taux de présence »: how much of a session each was there. */
function tellsRates(header: string, own: readonly string[]): boolean {
  return own.length > 0 && own.every(isRate) && /presence|assidu|attend|particip|emarge/.test(fold(header));
}

/** Few words, all of presence, one of somebody who did not come or had no place: « Confirmée » and « Liste d’attente » under « Place ». */
function saysStates(own: readonly string[]): boolean {
  return own.length <= 6 && own.some(tellsAbsence) && own.every((text) => readPresence(text).state === 'known');
}

/** A word that says somebody did not come, more than a no: a column of check-ins has none. */
function isAbsence(text: string): boolean {
  const read = readPresence(text);
  const isWord = readYesNo(text) === null && !/\d/.test(text);
  return isWord && read.state === 'known' && (read.value === 'no_show' || read.value === 'cancelled');
}

/** A word under check-ins that nobody knows: what it says of who came is asked, not taken for a yes. */
function isStrange(text: string): boolean {
  return (
    /^[^\d@]{1,30}$/.test(text) &&
    /\p{L}/u.test(text) &&
    readYesNo(text) === null &&
    readPresence(text).state === 'unknown'
  );
}

function isComing(text: string): boolean {
  const read = readPresence(text);
  return read.state === 'known' && (read.value === 'attended' || read.value === 'no_show');
}

function isComingOrYes(text: string): boolean {
  return isComing(text) || readYesNo(text) !== null;
}

/** Letters of a class register: present, absent with or without a reason, excused, late. */
const registerCode = /^(p|pr|pres|a|ab|abs|ai|aj|abi|abj|anj|aex|e|ex|exc|r|ret)$/;

/** « Résultat », « Bilan »: words that only tell who came, and not a mere yes or no to some question. */
function holdsPresences(texts: readonly string[]): boolean {
  const words = new Set(texts.map(fold));
  if (words.size > 1 && words.has('p') && [...words].every((word) => registerCode.test(word))) return true;
  return (
    texts.some(
      (text) =>
        /présent|present|absent|émarg|attended|no.?show|^(est |pas |non |n.?est pas )?venue?s?$|checked.?in/i.test(
          text,
        ) && text.length < 30,
    ) && texts.every((text) => readPresence(text).state === 'known')
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
  return texts.length > 0 && texts.every((text) => !/^x+$/i.test(text) && readGender(text).state === 'known');
}

/** « Nombre d’ateliers suivis » names no workshop. */
function isTally(guess: Field | null, header: string, own: readonly string[]): boolean {
  return (
    guess !== null &&
    described.has(guess) &&
    own.length > 0 &&
    own.every((text) => /^\d{1,3}$/.test(text)) &&
    /^(nombre|nbr?e?|number|total|count|how many|combien)\b/.test(fold(header))
  );
}

/** A mark of some colour or shape, of no place: « Venue » may be French. */
function isSign(text: string): boolean {
  return !/[\p{L}\d]/u.test(text);
}

/** A question about e-mail, or a box to tick called « Mail », holds none. */
function holdsAddresses(texts: readonly string[]): boolean {
  return texts.length === 0 || texts.some((text) => text.includes('@') || isPlaceholder(text));
}
