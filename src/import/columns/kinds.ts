import type { Field } from '../../model/dataset/field.ts';
import type { Kind } from '../../model/dataset/report.ts';
import type { RowKind } from '../../model/dataset/vocabulary.ts';
import { fold } from '../words/fold.ts';
import type { Profile } from './profile.ts';

/** What the rows of a register are of, as its column says or the keeper did; `null` for what is not understood. */
export type RowKinds = readonly (RowKind | null)[];

/** True for a register of appointments, individual or collective: by its tool, by its date, or because it tells one from the other. */
export function isAppointments(
  profile: Profile | null,
  found: readonly (Field | null)[],
  kinds: RowKinds | null,
): boolean {
  if (profile !== null) return profile.isRegister === true;
  return found.includes('coaching_date') || (kinds?.includes('collective') === true && kinds.includes('individual'));
}

/** What a table lists. `kinds` are what tells collective appointments, when a column does: without it a register is what its tool or its date says. */
export function kindOf(
  profile: Profile | null,
  found: readonly (Field | null)[],
  kinds: RowKinds | null,
  headers: readonly string[],
): Exclude<Kind, 'none'> {
  // Individual appointments are coaching, collective ones are workshops (counting rule C30); what may be either is asked.
  if (isAppointments(profile, found, kinds) && kinds !== null)
    return kinds.every((kind) => kind === 'individual') ? 'coaching' : 'attendance';
  if (profile !== null) return profile.kind;
  if (
    (found.includes('opportunity_date') && !isLoan(headers)) ||
    (found.includes('opportunity_type') && !found.includes('title'))
  )
    return 'opportunity';
  return found.includes('coaching_date') ? 'coaching' : 'attendance';
}

/** In a follow-up sheet, a plain date is the date of the event; in one of collective appointments, the reverse. */
export function adapt(field: Field | null, kind: Exclude<Kind, 'none' | 'aggregate'>): Field | null {
  if (field === 'session_date' && kind === 'coaching') return 'coaching_date';
  if (field === 'coaching_date' && kind === 'attendance') return 'session_date';
  return field === 'session_date' && kind === 'opportunity' ? 'opportunity_date' : field;
}

/** True for a list of things that go out and come back. */
export function isLoan(headers: readonly string[]): boolean {
  const has = (words: RegExp): boolean => headers.some((header) => words.test(fold(header)));
  return (
    has(/\b(emprunt\w*|prets?|materiels?|equipements?|articles?|borrow\w*|loans?|lent)\b/) &&
    has(/\b(retours?|rendue?s?|restitu\w*|returned|due)\b/)
  );
}
