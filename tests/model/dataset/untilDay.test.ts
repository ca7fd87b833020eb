import { describe, expect, it } from 'vitest';
import { untilDay } from '../../../src/model/dataset/untilDay.ts';
import { toDayNumber } from '../../../src/model/time/day.ts';
import { tablesOf } from '../../support/tables.ts';

const session = (id: number, day: string) => [id, day, 600, '34172', '34', null, null, 'Web', false, 10] as const;
const tables = tablesOf({
  person: [
    [0, 'F', null, null, '2019-03-01'],
    [1, 'M', null, null, '2019-04-02'],
    [2, 'F', null, null, '2019-04-01'],
    [3, null, null, null, null],
  ],
  session: [session(0, '2019-04-02'), session(1, '2019-03-01'), session(2, '2019-03-31'), session(3, '2019-04-01')],
  registration: [
    [0, 1, 'attended', null, null, 0, 2],
    [0, 0, 'attended', null, null, 0, 3],
    [1, 0, 'attended', null, null, 0, 4],
    [1, 2, 'no_show', null, null, 0, 5],
    [2, 3, 'attended', null, null, 0, 6],
  ],
  coaching: [
    [3, '2019-03-31', 'attended', null, null, 0, 2],
    [2, '2019-04-01', 'attended', null, null, 0, 3],
  ],
});

describe('the dataset until a day', () => {
  const cut = untilDay(tables, '2019-04-01');
  const column = (table: string, name: string): readonly number[] =>
    Array.from(cut.find((each) => each.name === table)?.columns[name]?.values ?? []);

  it('keeps what was recorded before that day, and who is in it', () => {
    expect(column('session', 'day')).toEqual(['2019-03-01', '2019-03-31'].map(toDayNumber));
    expect(column('registration', 'person_id')).toEqual([0, 1]);
    expect(column('coaching', 'person_id')).toEqual([3]);
    expect(column('person', 'person_id')).toEqual([0, 1, 3]);
  });

  it('numbers the sessions anew, and forgets a first visit that had not been', () => {
    expect(column('session', 'session_id')).toEqual([0, 1]);
    expect(column('registration', 'session_id')).toEqual([0, 1]);
    expect(column('person', 'first_day')).toEqual([toDayNumber('2019-03-01'), -1, -1]);
  });

  it('keeps nobody before the first day', () => {
    expect(untilDay(tables, '2019-01-01').map(({ name, rows }) => [name, rows])).toContainEqual(['person', 0]);
  });
});
