import type { Field } from '../../model/dataset/field.ts';
import type { Profile } from './profile.ts';

const length = /^(durees?|duration|length|temps|time|heures|hours|minutes|horaires?)$/;
/** Words that alone are of a time of day, or of nothing. */
const needsMore = /^(length|temps|time|heures|horaires?)$/;
const ofPresence =
  /^(presence|present|presente|attendance|attended|participation|connexion|connection|spent|passee?s?|effecti\w+|effectuee?s?|reell?e?s?)$/;
const ofSession =
  /^(seances?|ateliers?|sessions?|formations?|training|reunion|cours|module|evenement|activite|accompagnement|meeting|event|workshop|class)$/;
const number = /^(nombre|nbr?e?|number|volume)$/;
const link =
  /^(de|du|des|d|l|la|le|les|en|of|in|the|a|h|hh|mm|ss|min|mins|mn|minutes?|heures?|hours?|suivie?s?|realisee?s?|participante?|attendee|stagiaire|apprenante?|personne|person)$/;

export const durations: ReadonlySet<Field | null> = new Set<Field | null>([
  'duration',
  'duration_hours',
  'duration_minutes',
]);

/** The field of a folded header that is of how long somebody, or a session, was there, by the unit it names; `null` for any other length. */
export function durationField(folded: string): Field | null {
  const words = folded.split(' ');
  const has = (test: RegExp): boolean => words.some((word) => test.test(word));
  if (!has(length) || !words.every((word) => [length, ofPresence, ofSession, number, link].some((e) => e.test(word))))
    return null;
  const isSaid = words.some((word) => length.test(word) && !needsMore.test(word));
  if (!isSaid && !has(ofPresence) && !has(number) && !(has(ofSession) && has(/^(length|temps|time|heures)$/)))
    return null;
  // « Heures de la séance » are those at which it begins.
  if (/^heures? (de |du )?(la |l )?(seance|atelier|session|cours|reunion)$/.test(folded)) return null;
  const isInHours = has(/^(h|heures?|hours?)$/) || has(/^volume$/);
  const isInMinutes = has(/^(min|mins|mn|minutes?)$/);
  if (isInHours === isInMinutes) return 'duration';
  return isInHours ? 'duration_hours' : 'duration_minutes';
}

/**
 * Of several lengths, the one of presence, else the last, which of a meeting is that of the participant. Where nothing else says who came, a length that is nothing on
 * some rows may: it is left to be asked about, and so is an end without a beginning.
 */
export function settleDurations(
  headers: readonly string[],
  found: readonly (Field | null)[],
  texts: (index: number) => readonly string[],
  profile: Profile | null,
): readonly (Field | null)[] {
  const has = (...fields: readonly Field[]): boolean => found.some((field) => field !== null && fields.includes(field));
  const saysWhoCame = has('presence', 'check_in', 'order_status') || profile?.everyRowAttended === true;
  const isNothing = (text: string): boolean => /^[-\s]*$|^0+([.,:hms]0*)*( ?(h|min|mn|minutes?|heures?))?$/i.test(text);
  const isOfPresence = (index: number): boolean =>
    /pr[ée]sen|attend|particip|conne[cx]|spent|pass[ée]|effecti|r[ée]el|in.meeting/i.test(headers[index] ?? '');
  // A length left blank here and there is not known; of presence, or blank on most rows, it may say who came.
  const mayTell = (index: number): boolean => {
    const nothing = texts(index).filter(isNothing);
    const isStated = nothing.every((text) => /^\s*$/.test(text)) && nothing.length * 2 < texts(index).length;
    return nothing.length > 0 && (isOfPresence(index) || !isStated);
  };
  const isKept = (index: number): boolean => saysWhoCame || !mayTell(index);
  const lengths = found.flatMap((field, index) => (durations.has(field) ? [index] : []));
  const kept = lengths.filter(isKept);
  const best = kept.findLast(isOfPresence) ?? kept.at(-1);
  return found.map((field, index) => {
    if (field === 'end_time')
      return best === undefined && has('session_time', 'check_in', 'session_date') && isKept(index)
        ? field
        : saysWhoCame
          ? 'ignored'
          : null;
    if (!durations.has(field) || index === best) return field;
    return isKept(index) ? 'ignored' : null;
  });
}

/** A day in figures, perhaps with its hour. */
export function isMoment(text: string): boolean {
  return /^\d{1,4}([/.-])\d{1,2}\1\d{1,4}(?!\d)/.test(text);
}

/** « 0h00 », « 0 min »; a bare number is asked about. */
export function isNoTime(text: string): boolean {
  return /^0+ ?[a-z:](?:[ a-z:]|0)*$/i.test(text);
}

/** A time spent that says who came, being nothing for whoever did not, is a length all the same: its column and its unit, where no other is a length. */
export function spentLength(
  presences: readonly number[],
  guesses: readonly (Field | null)[],
  taken: readonly (Field | null)[],
): readonly [unit: Field, column: number] | null {
  const at = presences.find((index) => durations.has(guesses[index] ?? null));
  const unit = at === undefined ? null : (guesses[at] ?? null);
  return at === undefined || unit === null || taken.some((field) => durations.has(field)) ? null : [unit, at];
}
