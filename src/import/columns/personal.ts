import type { Field } from '../../model/dataset/field.ts';

/** Fields that say something of a person: without any, a table lists sessions or places. */
export const personal: readonly Field[] = [
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
