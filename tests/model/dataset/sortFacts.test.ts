import { expect, it } from 'vitest';
import { sortFacts } from '../../../src/model/dataset/sortFacts.ts';
import { tablesOf } from '../../support/tables.ts';

const session = (id: number, day: string): (string | number | null | boolean)[] => [
  id,
  day,
  null,
  null,
  null,
  null,
  null,
  null,
  null,
  null,
];

it('puts what one person did together, by day then session, and nobody’s first', () => {
  const tables = tablesOf({
    session: [session(0, '2019-03-09'), session(1, '2019-03-02'), session(2, '2019-03-02')],
    registration: [
      [1, 0, 'attended', null, null, 0, 2],
      [null, 0, 'attended', null, null, 0, 3],
      [1, 2, 'attended', null, null, 0, 4],
      [0, 0, 'no_show', null, null, 0, 5],
      [1, 1, 'attended', null, null, 0, 6],
      [null, 1, 'attended', null, null, 0, 7],
    ],
    coaching: [
      [2, '2019-05-02', 'attended', null, null, 0, 9],
      [2, '2019-05-01', 'attended', null, null, 0, 8],
    ],
  });
  const sorted = sortFacts(tables);
  const column = (table: string, name: string): number[] =>
    Array.from(sorted.find((each) => each.name === table)?.columns[name]?.values ?? []);
  expect(column('registration', 'person_id')).toEqual([-1, -1, 0, 1, 1, 1]);
  expect(column('registration', 'line')).toEqual([7, 3, 5, 6, 4, 2]);
  expect(column('coaching', 'line')).toEqual([8, 9]);
  expect(sorted.find(({ name }) => name === 'session')).toBe(tables.find(({ name }) => name === 'session'));
});

it('knows a session by its number, wherever its row stands', () => {
  const tables = tablesOf({
    session: [session(7, '2019-03-09'), session(3, '2019-03-02')],
    registration: [
      [0, 7, 'attended', null, null, 0, 2],
      [0, 3, 'attended', null, null, 0, 3],
    ],
  });
  const sorted = sortFacts(tables).find(({ name }) => name === 'registration');
  expect(Array.from(sorted?.columns['line']?.values ?? [])).toEqual([3, 2]);
});
