import type { Kind, MappedColumn } from '../model/report.ts';
import { isPlaceholder } from './dictionaries/personName.ts';
import { readGender } from './dictionaries/gender.ts';
import { readOccupation } from './dictionaries/occupation.ts';
import { readPresence } from './dictionaries/presence.ts';
import type { Field } from '../model/field.ts';
import { guessField } from './fields.ts';
import { settleContacts } from './contactColumns.ts';
import { settleCities } from './cityColumns.ts';
import { fold } from './fold.ts';
import { findProfile } from './profiles/profiles.ts';
import { type DateSource, findDates } from './sessionDates.ts';
import { type WideColumn, wideColumns } from './wideColumns.ts';

/** What each column of a file is taken for. */
export interface Mapping {
  readonly kind: Exclude<Kind, 'none' | 'aggregate'>;
  /** Id of the profile, or `null` when the columns were guessed. */
  readonly profile: string | null;
  readonly everyRowAttended: boolean;
  /** A list of connections to an online meeting. */
  readonly meeting: boolean;
  /** One cell names all the people of a row. */
  readonly severalPeople: boolean;
  /** Where the session city is: its own column, else the venue or the title when they name communes; `null` when nowhere. */
  readonly place: Field | null;
  /** Where the day of a session is, for attendance; a column else. */
  readonly dates: DateSource;
  /** Columns that are sessions, one under each date; the day and the presence then come as two cells after the last. */
  readonly wide: readonly WideColumn[];
  readonly columns: readonly MappedColumn[];
  /** Position of each field's columns, from the left; several when a form asked twice. */
  readonly positions: ReadonlyMap<Field, readonly number[]>;
}

/** Recognises the tool by its headers, or guesses each column by its meaning and, where a header may mean two things, by the first rows; `null` when no column tells a person or a date. What was `told` of a header comes first. */
export function mapColumns(
  headers: readonly string[],
  sample: readonly (readonly string[])[],
  isCity: (text: string) => boolean,
  told: ReadonlyMap<string, Field | null> = new Map(),
): Mapping | null {
  const folded = headers.map(fold);
  const profile = findProfile(headers);
  const guessed = headers.map((header, index) => {
    const answer = told.get(header);
    if (answer !== undefined) return answer ?? 'ignored';
    const guess = profile?.fields[folded[index] ?? ''] ?? guessField(header);
    const texts = (): readonly string[] => sample.map((cells) => cells[index] ?? '');
    if (guess === 'presence') return settleStatus(texts());
    if (guess === 'title' && areHonorifics(texts())) return 'gender';
    if (guess === 'email' && !holdsAddresses(texts())) return null;
    return guess ?? (header === '' || !isGender(texts()) ? null : 'gender');
  });
  const filled = (index: number): number => sample.filter((cells) => (cells[index] ?? '').trim() !== '').length;
  const settled = settleStatuses(settleContacts(headers, guessed, filled), sample);
  const isMostlyCities = (index: number): boolean => {
    const filled = sample.map((cells) => cells[index]?.trim() ?? '').filter((text) => text !== '');
    return filled.length > 0 && filled.filter(isCity).length * 5 >= filled.length * 4;
  };
  const dated = findDates(folded, settleCities(folded, settled, profile, isMostlyCities), sample);
  const found = dated.fields;
  const kind = profile?.kind ?? guessKind(found);
  if (kind === 'aggregate') return null;
  const taken = found.map((field) => adapt(field, kind));
  const positions = new Map<Field, number[]>();
  taken.forEach((field, index) => {
    if (field !== null && field !== 'ignored') positions.set(field, [...(positions.get(field) ?? []), index]);
  });
  const wide = positions.has('session_date') ? [] : wideColumns(headers, sample);
  if (wide.length === 0 && kind === 'attendance' && dated.source !== null)
    positions.set('session_date', [...dated.columns]);
  if (wide.length > 0) {
    positions.set('session_date', [headers.length]);
    positions.set('presence', [headers.length + 1]);
  }
  if (
    !['email', 'phone', 'last_name', 'full_name', 'person', 'first_name', 'session_date', 'ticket'].some((field) =>
      positions.has(field as Field),
    )
  ) {
    return null;
  }
  const states = ['presence', 'check_in', 'order_status'].some((field) => positions.has(field as Field));
  const names = (field: Field): boolean =>
    (positions.get(field) ?? []).some((index) => sample.some((cells) => isCity(cells[index] ?? '')));
  const place = positions.has('session_city')
    ? 'session_city'
    : ((['venue', 'title'] as const).find((field) => names(field)) ?? null);
  return {
    kind,
    profile: profile?.id ?? null,
    meeting: profile?.meeting === true,
    severalPeople: profile?.severalPeople === true,
    place,
    dates: wide.length > 0 ? 'column' : dated.source,
    wide,
    everyRowAttended: !states && (profile?.everyRowAttended ?? true),
    columns: headers.map((header, index) => ({
      header,
      field: taken[index] === 'ignored' ? null : (taken[index] ?? null),
    })),
    positions,
  };
}

/** A column called « Statut » may be of work rather than of presence: what its cells say decides. */
function settleStatus(texts: readonly string[]): Field {
  const distinct = [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== '');
  const presences = distinct.filter((text) => readPresence(text).state === 'known').length;
  const occupations = distinct.filter((text) => readOccupation(text).state === 'known').length;
  return occupations > presences && occupations * 2 >= distinct.length ? 'occupation' : 'presence';
}

/** Beside a column of check-ins, a status that never says who came is of the registration. */
function settleStatuses(
  found: readonly (Field | null)[],
  sample: readonly (readonly string[])[],
): readonly (Field | null)[] {
  if (!found.includes('check_in')) return found;
  const saysWhoCame = (index: number): boolean =>
    sample.some((cells) => {
      const read = readPresence(cells[index] ?? '');
      return read.state === 'known' && (read.value === 'attended' || read.value === 'no_show');
    });
  return found.map((field, index) => (field === 'presence' && !saysWhoCame(index) ? 'order_status' : field));
}

/** « Vous êtes » and the like: only the answers tell. */
function isGender(texts: readonly string[]): boolean {
  const distinct = [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== '');
  const genders = new Set(distinct.map(readGender).flatMap((found) => (found.state === 'known' ? [found.value] : [])));
  const isAnswer = (text: string): boolean => text.length > 2 && readGender(text).state !== 'unknown';
  return genders.size >= 2 && distinct.every(isAnswer);
}

/** A question about e-mail, or a box to tick called « Mail », holds none. */
function holdsAddresses(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== '');
  return filled.length === 0 || filled.some((text) => text.includes('@') || isPlaceholder(text));
}

/** « Title » is of a workshop, or Ms and Mr. */
function areHonorifics(texts: readonly string[]): boolean {
  const filled = texts.map((text) => text.trim()).filter((text) => text !== '');
  return filled.length > 0 && filled.every((text) => readGender(text).state === 'known');
}

function guessKind(found: readonly (Field | null)[]): Exclude<Kind, 'none'> {
  if (found.includes('opportunity_date') || (found.includes('opportunity_type') && !found.includes('title')))
    return 'opportunity';
  return found.includes('coaching_date') ? 'coaching' : 'attendance';
}

/** In a follow-up sheet, a plain date is the date of the event. */
function adapt(field: Field | null, kind: Mapping['kind']): Field | null {
  if (field === 'session_date' && kind === 'coaching') return 'coaching_date';
  return field === 'session_date' && kind === 'opportunity' ? 'opportunity_date' : field;
}
