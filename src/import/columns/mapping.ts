import type { Kind, MappedColumn } from '../../model/dataset/report.ts';
import type { Field } from '../../model/dataset/field.ts';
import { guessField } from './fields.ts';
import { settleByCells, settlePresence } from './columnCells.ts';
import { settleContacts } from './contactColumns.ts';
import { settleCities } from './cityColumns.ts';
import { fold } from '../words/fold.ts';
import { findProfile } from './profiles/profiles.ts';
import { type DateSource, findDates } from './sessionDates.ts';
import { fieldOfCells, isUnnamed } from './unnamed.ts';
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

/** Recognises the tool by its headers, or guesses each column by its meaning and, where a header may mean two things, by the first rows; `year` is that of headers that are days without one; `null` when no column tells a person or a date. What was `told` of a header comes first. */
export function mapColumns(
  headers: readonly string[],
  sample: readonly (readonly string[])[],
  isCity: (text: string) => boolean,
  year: string | null,
  told: ReadonlyMap<string, Field | null> = new Map(),
): Mapping | null {
  const folded = headers.map(fold);
  const profile = findProfile(headers);
  const texts = (index: number): readonly string[] => sample.map((cells) => cells[index] ?? '');
  const guessed = headers.map((header, index) => {
    const answer = told.get(header);
    if (answer !== undefined) return answer ?? 'ignored';
    if (isUnnamed(header)) return fieldOfCells(texts(index), isCity);
    return settleByCells(profile?.fields[folded[index] ?? ''] ?? guessField(header), header, texts(index));
  });
  const filled = (index: number): number => texts(index).filter((text) => text.trim() !== '').length;
  const settled = settlePresence(settleContacts(headers, guessed, filled), texts);
  const isMostlyCities = (index: number): boolean => {
    const places = texts(index).filter((text) => text.trim() !== '');
    return places.length > 0 && places.filter(isCity).length * 5 >= places.length * 4;
  };
  const dated = findDates(
    folded,
    settleCities(folded, settled, profile, isMostlyCities),
    sample,
    profile?.meeting === true,
  );
  const found = dated.fields;
  const kind = profile?.kind ?? guessKind(found);
  if (kind === 'aggregate') return null;
  const adapted = found.map((field) => adapt(field, kind));
  const wide = adapted.includes('session_date') ? [] : wideColumns(headers, sample, year);
  const isWide = new Set(wide.map(({ index }) => index));
  const taken = adapted.map((field, index) => (isWide.has(index) ? 'presence' : field));
  const positions = new Map<Field, number[]>();
  taken.forEach((field, index) => {
    if (field !== null && field !== 'ignored') positions.set(field, [...(positions.get(field) ?? []), index]);
  });
  if (wide.length === 0 && kind === 'attendance' && dated.source !== null)
    positions.set('session_date', [...dated.columns]);
  if (wide.length > 0) {
    if (wide.some(({ date }) => date !== '')) positions.set('session_date', [headers.length]);
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
