import type { Field } from '../../model/dataset/field.ts';
import { fold } from '../words/fold.ts';
import { isPlainCity } from './fields.ts';
import type { Profile } from './profile.ts';

/**
 * A column only called « Ville » is of the session, unless something else tells where the session was or the tool asks its questions to attendees: it is then
 * where they live (counting rule C7). A column near the venue stays the session's, as does one that changes with the session and never within it.
 */
export function settleCities(
  headers: readonly string[],
  found: readonly (Field | null)[],
  profile: Profile | null,
  namesCities: (index: number) => boolean,
  texts: (index: number) => readonly string[],
): readonly (Field | null)[] {
  const isPlain = (index: number): boolean => found[index] === 'session_city' && isPlainCity(headers[index] ?? '');
  const isStated = found.some((field, index) => field === 'session_city' && !isPlain(index));
  const isTitled = found.some((field, index) => (field === 'title' || field === 'venue') && namesCities(index));
  const sessions = found.flatMap((field, index) =>
    field === 'title' || field === 'session_date' ? [texts(index)] : [],
  );
  const isHome = (index: number): boolean =>
    profile?.fields[headers[index] ?? ''] === undefined &&
    !found.slice(Math.max(0, index - 3), index + 2).includes('venue') &&
    (isStated ||
      ((isTitled || profile?.asksAttendees === true) && !sessions.some((keys) => follows(texts(index), keys))));
  return found.map((field, index) => (isPlain(index) && isHome(index) ? 'home_city' : field));
}

/** True for cities that are one for each session, when several sessions have several rows. */
function follows(cities: readonly string[], sessions: readonly string[]): boolean {
  const bySession = new Map<string, Set<string>>();
  let rows = 0;
  cities.forEach((city, row) => {
    const session = fold(sessions[row] ?? '');
    if (city.trim() === '' || session === '') return;
    rows += 1;
    bySession.set(session, (bySession.get(session) ?? new Set()).add(fold(city)));
  });
  const all = new Set([...bySession.values()].flatMap((own) => [...own]));
  return all.size > 1 && rows > bySession.size * 1.5 && [...bySession.values()].every((own) => own.size === 1);
}
