import { expect, it } from 'vitest';
import { anniversary } from '../../../src/metrics/review/anniversary.ts';
import { milestones } from '../../../src/metrics/review/milestones.ts';
import { tablesOf } from '../../support/tables.ts';
import { programme, scope } from '../fixture.ts';
import { onEveryCounter, valueOf } from '../onBothEngines.ts';

/** 240 people, twenty a day in Nîmes from 1 March 2019; the first twenty come again in the second year. */
const many = tablesOf({
  person: Array.from({ length: 240 }, (_, index) => [
    index + 1,
    'F',
    null,
    null,
    `2019-03-${String(1 + Math.floor(index / 20)).padStart(2, '0')}`,
  ]),
  session: [
    ...Array.from({ length: 12 }, (_, day) => [
      day,
      `2019-03-${String(day + 1).padStart(2, '0')}`,
      540,
      '30189',
      '30',
      null,
      null,
      'CV',
      false,
      null,
    ]),
    [50, '2021-02-14', 540, '34172', '34', null, null, 'CV', false, null],
  ],
  registration: [
    ...Array.from({ length: 240 }, (_, index) => [
      index + 1,
      Math.floor(index / 20),
      'attended',
      null,
      null,
      0,
      index + 2,
    ]),
    ...Array.from({ length: 20 }, (_, index) => [index + 1, 50, 'attended', null, null, 0, 300 + index]),
  ],
  coaching: [],
  opportunity: [],
  commune: [['30189', '30', 150_000, 243000643]],
  near: [],
});
const extent = { from: '2019-03-01', to: '2021-02-15' };

onEveryCounter(
  'an anniversary',
  (counter) => {
    it('tells the days when round numbers of people were reached, each person once', async () => {
      expect(await milestones(counter, scope(), extent)).toEqual([
        { people: 100, day: '2019-03-05', reached: 100 },
        { people: 200, day: '2019-03-10', reached: 200 },
      ]);
      expect(await milestones(counter, scope({ cities: ['34172'] }), extent)).toEqual([]);
    });

    it('tells since the opening, the first year, the last one that is over, and no best month where one that is withheld may be better', async () => {
      const told = await anniversary(counter, scope(), { programme, profile: 'press', extent });
      expect(told.lastYear).toEqual({ from: '2020-02-15', to: '2021-02-15' });
      const people = (when: string): unknown =>
        valueOf(told.figures.get(`${when} people`)?.total ?? { state: 'undefined' });
      expect([people('since'), people('first'), people('last')]).toEqual([240, 240, 20]);
      // Of a part of a programme year not even that nobody came is told.
      expect(told.bestMonth).toBeNull();
    });
  },
  many,
);
