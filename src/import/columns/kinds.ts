import type { Field } from '../../model/dataset/field.ts';
import type { Kind } from '../../model/dataset/report.ts';
import { isCollective, isIndividual } from './collective.ts';
import type { Profile } from './profile.ts';

/** True for a register of appointments, individual or collective: by its tool, by its date, or because it tells one from the other. */
export function isAppointments(
  profile: Profile | null,
  found: readonly (Field | null)[],
  collective: readonly string[] | null,
): boolean {
  if (profile !== null) return profile.isRegister === true;
  return found.includes('coaching_date') || (collective?.some(isCollective) === true && collective.some(isIndividual));
}

/** What a table lists. `collective` is what tells collective appointments, when a column does. */
export function kindOf(
  profile: Profile | null,
  found: readonly (Field | null)[],
  collective: readonly string[] | null,
): Exclude<Kind, 'none'> {
  // Individual appointments are coaching, collective ones are workshops (counting rule C30).
  if (isAppointments(profile, found, collective) && collective !== null)
    return collective.some(isCollective) ? 'attendance' : 'coaching';
  if (profile !== null) return profile.kind;
  if (found.includes('opportunity_date') || (found.includes('opportunity_type') && !found.includes('title')))
    return 'opportunity';
  return found.includes('coaching_date') ? 'coaching' : 'attendance';
}

/** In a follow-up sheet, a plain date is the date of the event; in one of collective appointments, the reverse. */
export function adapt(field: Field | null, kind: Exclude<Kind, 'none' | 'aggregate'>): Field | null {
  if (field === 'session_date' && kind === 'coaching') return 'coaching_date';
  if (field === 'coaching_date' && kind === 'attendance') return 'session_date';
  return field === 'session_date' && kind === 'opportunity' ? 'opportunity_date' : field;
}
