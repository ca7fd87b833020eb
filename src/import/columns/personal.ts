import type { Field } from '../../model/dataset/field.ts';
import { isOfSomebodyElse } from './others.ts';

/** Fields that say something of a person: without any, a table lists sessions or places. */
const personal: readonly Field[] = [
  'email',
  'last_name',
  'full_name',
  'first_name',
  'person',
  'ticket',
  'gender',
  'birth_date',
  'birth_year',
  'age',
  'occupation',
  'presence',
  'check_in',
  'headcount',
];

/** False for a table of sessions or of things, and for one that only says which of those who run a session were there. */
export function tellsOfPeople(positions: ReadonlyMap<Field, readonly number[]>, folded: readonly string[]): boolean {
  const own = personal.filter((field) => positions.has(field));
  if (own.length === 0) return positions.has('phone') && positions.has('session_date');
  const isMarkAlone = own.every((field) => field === 'presence' || field === 'check_in') && !positions.has('phone');
  return !isMarkAlone || !folded.some(isOfSomebodyElse);
}
