import { expect, it } from 'vitest';
import { repeatTables } from '../../../scripts/bench/repeatTables.ts';
import { tablesOf } from '../../support/tables.ts';

const tables = tablesOf({
  person: [
    [0, 'F', null, null, '2019-02-15'],
    [1, null, 'student', null, null],
  ],
  session: [[0, '2019-02-15', null, null, null, null, null, null, null, null]],
  registration: [
    [null, 0, 'attended', null, null, 0, 1],
    [0, 0, 'attended', 30, 30, 0, 2],
    [1, 0, 'no_show', null, null, 0, 3],
  ],
});

const column = (table: string, name: string): readonly number[] =>
  Array.from(repeatTables(tables, 2).find((each) => each.name === table)?.columns[name]?.values ?? []);

it('gives each copy its own people, and nobody to who is not identified, in order of person', () => {
  expect(column('person', 'person_id')).toEqual([0, 1, 2, 3]);
  expect(column('registration', 'person_id')).toEqual([-1, -1, 0, 1, 2, 3]);
});

it('gives each copy its own sessions, and keeps what each person did', () => {
  expect(column('session', 'session_id')).toEqual([0, 1]);
  expect(column('registration', 'session_id')).toEqual([0, 1, 0, 0, 1, 1]);
  expect(column('registration', 'age_low')).toEqual([-1, -1, 30, -1, 30, -1]);
});
