import type { Field } from '../../model/dataset/field.ts';
import type { Kind, MappedColumn } from '../../model/dataset/report.ts';
import { type RowKind, rowKinds } from '../../model/dataset/vocabulary.ts';
import { fold } from '../words/fold.ts';
import { evidenceOf, leftoverReason, usedReason } from './account.ts';
import { settleCities } from './cityColumns.ts';
import { settleByCells, settlePresence } from './columnCells.ts';
import { settleContacts, settleHosts } from './contactColumns.ts';
import { type Doubts, doubtsOf } from './presence/doubts.ts';
import { guessField } from './fields.ts';
import { withFirstNames } from './foreign.ts';
import { withLeftovers } from './leftovers.ts';
import { settleDurations, spentLength } from './durations.ts';
import { settleHeadcounts } from './headcounts.ts';
import { adapt, isAppointments, isLoan, kindOf } from './kinds.ts';
import { tellsOfPeople } from './personal.ts';
import { type Place, placeOf } from './placeColumn.ts';
import type { PresenceAt } from './presence/presenceColumn.ts';
import { presencesOf } from './presence/presencesOf.ts';
import { readRowKind, rowKindColumn } from './rowKind.ts';
import { findProfile } from './profiles/profiles.ts';
import { type DateSource, findDates } from './sessionDates.ts';
import { namesColumn, nameSeveral } from './severalNames.ts';
import { settleTitles } from './titleColumns.ts';
import { fieldOfCells, isUnnamed, settleNames } from './layout/unnamed.ts';
import { areWorkshops, type WideColumn, wideColumns } from './layout/wideColumns.ts';

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
  /** Where the session city is: its own column, else the venue or the title that names communes; `null` when nowhere. */
  readonly place: Place | null;
  /** Where the day of a session is, for attendance; a column else. */
  readonly dates: DateSource;
  /** Columns that are sessions, one under each date; the day and the presence then come as two cells after the last. */
  readonly wide: readonly WideColumn[];
  readonly columns: readonly MappedColumn[];
  /** Position of each field's columns, from the left; several when a form asked twice. */
  readonly positions: ReadonlyMap<Field, readonly number[]>;
  readonly presences: readonly PresenceAt[];
  readonly doubts: Doubts;
  /** Each row is a session and a number of people. */
  readonly isCount: boolean;
}

/** What is known of a table besides its cells. */
export interface Hints {
  readonly isCity: (text: string) => boolean;
  /** True for a title that holds the name of a commune among its words. */
  readonly holdsCity: (text: string) => boolean;
  /** Titles over the table. */
  readonly above: readonly string[];
  /** Of headers that are days without one. */
  readonly year: string | null;
  /** What the keeper said of a header comes first. */
  readonly told: ReadonlyMap<string, Field | null>;
  readonly meaning: (field: Field, value: string) => string | undefined;
}

/**
 * Recognises the tool by its headers, or guesses each column by its meaning and, where a header may mean two things, by the first rows; `null` when
 * no column tells of a person.
 */
export function mapColumns(
  headers: readonly string[],
  sample: readonly (readonly string[])[],
  { isCity, holdsCity, above, year, told, meaning }: Hints,
): Mapping | null {
  const folded = headers.map(fold);
  const profile = findProfile(headers);
  const columns = headers.map((_, index) => sample.map((cells) => cells[index] ?? ''));
  const texts = (index: number): readonly string[] => columns[index] ?? [];
  const isOfProfile = (index: number): boolean => profile?.fields[folded[index] ?? ''] !== undefined;
  const guesses = withFirstNames(
    folded,
    headers.map((header, index) => profile?.fields[folded[index] ?? ''] ?? guessField(header)),
  );
  const first = headers.map((header, index) => {
    const answer = told.get(header);
    if (answer !== undefined) return answer ?? 'ignored';
    if (isUnnamed(header)) return fieldOfCells(texts(index), isCity);
    return settleByCells(guesses[index] ?? null, header, texts(index));
  });
  const filled = (index: number): number => texts(index).filter((text) => text.trim() !== '').length;
  const isToldAt = (index: number): boolean => told.has(headers[index] ?? '');
  const keepTold = (found: readonly (Field | null)[]): readonly (Field | null)[] =>
    found.map((field, index) => (isToldAt(index) ? (first[index] ?? null) : field));
  const contacts = settleContacts(headers, settleHosts(settleNames(headers, first, texts), profile), filled);
  const counts = settleHeadcounts(headers, contacts, texts, profile);
  const settled = keepTold(settlePresence(counts, headers, texts));
  const isMostlyCities = (index: number): boolean => {
    const places = texts(index).filter((text) => text.trim() !== '');
    return places.length > 0 && places.filter(isCity).length * 5 >= places.length * 4;
  };
  const placed = settleTitles(headers, settleCities(folded, settled, profile, isMostlyCities, texts), texts);
  const dated = findDates(folded, keepTold(placed), sample, profile?.meeting === true);
  const found = dated.fields;
  const at = rowKindColumn(headers, found, texts);
  const which = at === null ? null : texts(at).map((text) => rowKindOf(text.trim(), meaning));
  const kind = kindOf(profile, found, which, headers);
  if (kind === 'aggregate' || (profile === null && isLoan(headers))) return null;
  const isRegister = kind !== 'opportunity' && isAppointments(profile, found, which);
  const kept = keepTold(settleDurations(headers, found, texts, profile)).map((field, index) =>
    isRegister && index === at ? 'row_kind' : field === 'row_kind' ? 'ignored' : field,
  );
  const adapted = kept.map((field) => adapt(field, kind));
  const wide = adapted.includes('session_date') ? [] : wideColumns(headers, sample, year, above);
  const isWide = new Set(wide.map(({ index }) => index));
  const taken = adapted.map((field, index) => (isWide.has(index) ? 'presence' : field));
  const positions = new Map<Field, number[]>();
  taken.forEach((field, index) => {
    if (field === null || field === 'ignored') return;
    const own = positions.get(field);
    if (own === undefined) positions.set(field, [index]);
    else own.push(index);
  });
  if (wide.length === 0 && kind === 'attendance' && dated.source !== null)
    positions.set('session_date', [...dated.columns]);
  if (wide.length > 0) {
    if (wide.some(({ date }) => date !== '')) positions.set('session_date', [headers.length]);
    positions.set('presence', [headers.length + 1]);
    // Each session says where it was, more than a column of the person does.
    if (wide.every(({ place }) => isCity(place))) positions.set('session_city', [headers.length + 2]);
    else if (areWorkshops(wide) && !positions.has('title')) positions.set('title', [headers.length + 3]);
  }
  // How many of an order were scanned says whether any came.
  const [scanned] = positions.get('headcount') ?? [];
  if (scanned !== undefined && guesses[scanned] === 'check_in') positions.set('check_in', [scanned]);
  const spent = spentLength(positions.get('presence') ?? [], guesses, taken);
  if (spent !== null) positions.set(spent[0], [spent[1]]);
  if (!tellsOfPeople(positions, folded)) return null;
  const states = ['presence', 'check_in', 'order_status'].some((field) => positions.has(field as Field));
  const presences = presencesOf(headers, taken, texts, wide, above, profile?.presences);
  const everyRowAttended = !states && (profile?.everyRowAttended ?? true);
  const asked = doubtsOf({
    headers,
    fields: taken,
    texts,
    presences: kind === 'attendance' ? presences : [],
    hasState: states,
    isList: kind !== 'attendance' || profile?.isList === true || profile?.meeting === true,
    isForm: profile?.everyRowAttended === true,
    isTool: profile !== null,
    told,
    meaning,
  });
  const account = headers.map((header, index): MappedColumn => {
    const field = taken[index] === 'ignored' ? null : (taken[index] ?? null);
    const reason = asked.asked.has(index)
      ? 'asked'
      : field === null
        ? leftoverReason(texts(index), taken[index] === 'ignored' || isToldAt(index))
        : usedReason(
            { isTold: isToldAt(index), isOfProfile: isOfProfile(index), guess: guesses[index] ?? null },
            field,
          );
    const own = presences.find((each) => each.index === index)?.column;
    const evidence = evidenceOf(header, texts(index), field, asked.asked.has(index), own);
    return { header, field, use: field, reason, ...evidence };
  });
  const isUnderstood = kind !== 'attendance' || profile !== null;
  const doubts = isUnderstood ? asked : withLeftovers(asked, account, dated.source);
  const names = namesColumn(positions);
  return {
    kind,
    profile: profile?.id ?? null,
    meeting: profile?.meeting === true,
    severalPeople:
      profile?.severalPeople === true || (profile === null && names !== undefined && nameSeveral(texts(names))),
    place: placeOf(positions, texts, isCity, holdsCity),
    dates: wide.length > 0 ? 'column' : dated.source,
    wide,
    everyRowAttended,
    columns: account,
    positions,
    presences,
    doubts,
    isCount:
      positions.has('headcount') &&
      !['email', 'phone', 'last_name', 'full_name', 'first_name', 'person'].some((field) =>
        positions.has(field as Field),
      ),
  };
}

/** What a cell says of its row, the keeper's word first; `null` when it says neither. */
function rowKindOf(text: string, meaning: Hints['meaning']): RowKind | null {
  const told = meaning('row_kind', text);
  if (told !== undefined) return rowKinds.find((kind) => kind === told) ?? null;
  const read = readRowKind(text);
  return read.state === 'known' ? read.value : null;
}
