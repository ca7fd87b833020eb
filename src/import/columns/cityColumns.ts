import type { Field } from '../../model/dataset/field.ts';
import { isPlainCity } from './fields.ts';
import type { Profile } from './profile.ts';

/**
 * A column only called « Ville » is of the session, unless something else tells where the session was or the tool asks its questions to attendees: it is then
 * where they live (counting rule C7). A column near the venue stays the session's.
 */
export function settleCities(
  headers: readonly string[],
  found: readonly (Field | null)[],
  profile: Profile | null,
  namesCities: (index: number) => boolean,
): readonly (Field | null)[] {
  const isPlain = (index: number): boolean => found[index] === 'session_city' && isPlainCity(headers[index] ?? '');
  const isStated = found.some((field, index) => field === 'session_city' && !isPlain(index));
  const isTitled = found.some((field, index) => (field === 'title' || field === 'venue') && namesCities(index));
  const isHome = (index: number): boolean =>
    profile?.fields[headers[index] ?? ''] === undefined &&
    !found.slice(Math.max(0, index - 3), index + 2).includes('venue') &&
    (isStated || isTitled || profile?.asksAttendees === true);
  return found.map((field, index) => (isPlain(index) && isHome(index) ? 'home_city' : field));
}
