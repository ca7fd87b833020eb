import type { Field } from '../../model/dataset/field.ts';
import { fold } from '../words/fold.ts';
import type { Profile } from './profile.ts';

const participants =
  /\b(attendee|participante?s?|beneficiaires?|usager(e|s)?|stagiaires?|candidate?s?|invitee?s?|apprenante?s?|inscrite?s?|adherente?s?|eleves?|guest|student)\b/;
const respondent = /\b(votre|vos|ton|your|my|mon)\b/;

/**
 * When a file has the address of the participant and another that says nothing, the other is of the order, or of the account that sent the form: it is left out
 * (counting rule C9). « Votre e-mail » takes the place of the account's only when people fill it as often.
 */
export function settleContacts(
  headers: readonly string[],
  found: readonly (Field | null)[],
  filled: (index: number) => number,
): readonly (Field | null)[] {
  const rankOf = (index: number): number => {
    const folded = fold((headers[index] ?? '').slice(0, 300));
    return participants.test(folded) ? 2 : respondent.test(folded) ? 1 : 0;
  };
  const left = (['email', 'phone'] as const).flatMap((field) => {
    const own = found.flatMap((each, index) => (each === field ? [index] : []));
    const [best] = own.toSorted((a, b) => rankOf(b) - rankOf(a));
    if (best === undefined || own.length < 2) return [];
    const plain = own.filter((index) => rankOf(index) === 0);
    return rankOf(best) === 2 ? plain : rankOf(best) === 1 ? plain.filter((each) => filled(each) <= filled(best)) : [];
  });
  return found.map((field, index) => (left.includes(index) ? 'ignored' : field));
}

/** Columns of a meeting that stand before the name of each participant, on every row, are of whoever called it. */
export function settleHosts(found: readonly (Field | null)[], profile: Profile | null): readonly (Field | null)[] {
  const name = found.lastIndexOf('full_name');
  if (profile?.meeting !== true || name === -1 || !found.includes('host')) return found;
  return found.map((field, index) => (index < name && (field === 'email' || field === 'full_name') ? 'host' : field));
}
