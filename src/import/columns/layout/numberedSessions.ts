import type { Field } from '../../../model/dataset/field.ts';
import { guessField } from '../fields.ts';
import { type Numbered, unpivot } from './numbered.ts';

const ofPerson: ReadonlySet<Field | null> = new Set<Field | null>(['full_name', 'first_name', 'last_name', 'email']);
const ofSession: ReadonlySet<Field | null> = new Set<Field | null>([
  'session_date',
  'session_time',
  'presence',
  'title',
  'theme',
]);

/** Finds « Date séance 1 », « Présence séance 1 », « Date séance 2 »… beside a person: a row for each session. `null` elsewhere. */
export function findNumberedSessions(headers: readonly string[]): Numbered | null {
  const parts = headers.map((header) => {
    const [, stem = '', digits] = /^(.*?\p{L}.*?)[ _#(-]*(?:n[°o] ?)?(\d{1,2})\)?$/u.exec(header.trim()) ?? [];
    const field = digits === undefined ? null : guessField(stem);
    return ofSession.has(field) ? { stem: stem.trim(), field, number: Number(digits) } : null;
  });
  const numbers = [...new Set(parts.flatMap((part) => part?.number ?? []))].sort((a, b) => a - b);
  const base = headers.flatMap((_, index) => (parts[index] === null ? [index] : []));
  const isNamed = base.some((index) => ofPerson.has(guessField(headers[index] ?? '')));
  const has = (number: number, field: Field): boolean =>
    parts.some((part) => part?.number === number && part.field === field);
  const isWhole = numbers.every((number) => has(number, 'session_date') && has(number, 'presence'));
  if (numbers.length < 2 || !isNamed || !isWhole) return null;
  const stems = [...new Set(parts.flatMap((part) => part?.stem ?? []))];
  return unpivot(headers, parts, { numbers, stems });
}
