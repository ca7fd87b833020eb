import type { Field } from '../../model/dataset/field.ts';
import type { ColumnReason, MappedColumn } from '../../model/dataset/report.ts';
import { readEmail } from '../words/contact.ts';
import { readDate } from '../words/date.ts';
import type { Presence } from '../../model/dataset/vocabulary.ts';
import { fewValues } from './presence/fewValues.ts';
import type { PresenceColumn } from './presence/presenceColumn.ts';
import { readingsOf } from './presence/readings.ts';

/** Why a column of no use is of none, by what it holds. */
export function leftoverReason(texts: readonly string[], isUnderstood: boolean): ColumnReason {
  const filled = texts.map((text) => text.trim()).filter((text) => text !== '');
  if (filled.length === 0) return 'empty';
  if (isUnderstood) return 'not_counted';
  const distinct = new Set(filled);
  if (distinct.size === 1 && filled.length === texts.length) return 'constant';
  const mostly = (test: (text: string) => boolean): boolean => filled.filter(test).length * 5 >= filled.length * 4;
  if (mostly((text) => readEmail(text) !== null)) return 'other_address';
  if (mostly((text) => /\D/.test(text) && readDate(text, 'day-first').ok)) return 'other_date';
  if (mostly((text) => /^-?\d{1,4}([.,]\d+)?$/.test(text))) return 'number';
  if (distinct.size === filled.length && mostly((text) => /\d/.test(text) && !/\s/.test(text))) return 'technical_id';
  if (mostly((text) => /^-?\d+([.,]\d+)?$/.test(text))) return 'number';
  return fewValues(texts) === null ? 'free_text' : 'few_answers';
}

/** How the field of a column was found. */
export function usedReason(
  by: { isTold: boolean; isOfProfile: boolean; guess: Field | null },
  field: Field,
): ColumnReason {
  if (by.isTold) return 'told';
  if (by.isOfProfile) return 'profile';
  return by.guess === field ? 'header' : 'values';
}

const SAMPLES = 3;
const LONGEST = 40;
const ofPerson: ReadonlySet<Field | null> = new Set<Field | null>([
  'email',
  'phone',
  'last_name',
  'first_name',
  'full_name',
  'person',
  'ticket',
  'birth_date',
  'host',
  'guardian',
]);

/** A few cells of a column. Of names, contacts and identifiers, and of what may be some, only the first letter shows. */
export function samplesOf(texts: readonly string[], field: Field | null): readonly string[] {
  const found = new Set<string>();
  for (const text of texts) {
    const trimmed = text.trim().replace(/\s+/g, ' ');
    if (trimmed !== '') found.add(trimmed);
    if (found.size === SAMPLES) break;
  }
  return [...found].map((text) => (isOfPerson(text, field) ? masked(text) : shortened(text)));
}

/** Words of a column of no use may be a name; few repeated answers, numbers and dates are none. */
function isOfPerson(text: string, field: Field | null): boolean {
  if (ofPerson.has(field) || text.includes('@')) return true;
  return /(?:\d[ .-]?){9,}/.test(text) || (field === null && /\p{Lu}\p{L}+[ -]+\p{Lu}/u.test(text));
}

function masked(text: string): string {
  return `${/^./su.exec(text)?.[0] ?? ''}…`;
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** People that a column of numbers would count, and the rows that hold one. */
export function peopleIn(texts: readonly string[]): { readonly all: number; readonly rows: number } | null {
  const numbers = texts.map((text) => text.trim()).filter((text) => /^\d{1,3}$/.test(text));
  return numbers.length === 0
    ? null
    : { all: numbers.reduce((sum, each) => sum + Number(each), 0), rows: numbers.length };
}

/** Words of a column that says who came, each of which may be asked about. */
const MOST_WORDS = 12;

function meaningIn(column: PresenceColumn, value: string): { readonly meaning?: Presence } {
  const read = column.read(value);
  return read.state === 'known' ? { meaning: read.value } : {};
}

/** What the keeper is shown of a column to decide about it: its few answers and what they may mean, what its numbers add up to, some of its cells. */
export function evidenceOf(
  header: string,
  texts: readonly string[],
  field: Field | null,
  isAsked: boolean,
  presence?: PresenceColumn,
): Pick<MappedColumn, 'values' | 'readings' | 'people' | 'samples'> {
  const isShown = isAsked || field === null || field === 'presence' || field === 'check_in';
  const found = isShown ? fewValues(texts, presence === undefined ? undefined : MOST_WORDS)?.values : undefined;
  const values =
    presence === undefined ? found : found?.map((each) => ({ ...each, ...meaningIn(presence, each.value) }));
  const readings =
    isAsked && values !== undefined
      ? readingsOf(
          header,
          values.map(({ value }) => value),
        )
      : [];
  const people = isAsked ? peopleIn(texts) : null;
  const samples = samplesOf(texts, field);
  return {
    ...(values !== undefined && { values }),
    ...(readings.length > 0 && { readings }),
    ...(people !== null && { people }),
    ...(samples.length > 0 && { samples }),
  };
}
