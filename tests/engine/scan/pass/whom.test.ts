import { expect, it } from 'vitest';
import { scanCounter } from '../../../../src/engine/scan/counter.ts';
import type { Question } from '../../../../src/metrics/ask/question.ts';
import { attendances, countBy } from '../../../../src/metrics/ask/questions.ts';
import { both, type FactMeasure, is } from '../../../../src/metrics/define/algebra.ts';
import { sortFacts } from '../../../../src/model/dataset/sortFacts.ts';
import { programme, scope } from '../../../metrics/fixture.ts';
import { tablesOf } from '../../../support/tables.ts';
import { loopCounter } from '../../loops/counter.ts';

const before = { from: '2019-03-01', to: '2019-06-01' };
const after = { from: '2019-06-01', to: '2019-09-01' };
const coachedPeople: FactMeasure = {
  count: 'people',
  of: 'visit',
  where: both(is('presence', 'attended'), is('coached', true)),
};

/** A woman of 24 who is 25 at her second workshop; a man of 40 coached after his; a woman of 30 coached after her only one. */
const tables = sortFacts(
  tablesOf({
    person: [
      [1, 'F', null, null, '2019-04-01'],
      [2, 'M', null, null, '2019-04-01'],
      [3, 'F', null, null, '2019-04-01'],
    ],
    session: [
      [0, '2019-04-01', null, '34172', '34', null, null, null, null, 10],
      [1, '2019-07-01', null, '34172', '34', null, null, null, null, 10],
    ],
    registration: [
      [1, 0, 'attended', 24, 24, 0, 0, null],
      [1, 1, 'attended', 25, 25, 0, 1, null],
      [2, 0, 'attended', 40, 40, 0, 2, null],
      [2, 1, 'attended', 40, 40, 0, 3, null],
      [3, 0, 'attended', 30, 30, 0, 4, null],
    ],
    coaching: [
      [3, '2019-05-01', 'attended', null, null, 0, 0],
      [2, '2019-07-02', 'attended', null, null, 0, 1],
    ],
    commune: [['34172', '34', 300_000, 243400017]],
  }),
);

const asked = (period: typeof before, more: Parameters<typeof scope>[0]): Question =>
  countBy({ ...scope(more), period }, ['age'], [coachedPeople, attendances]);

const filters: readonly (readonly [string, Parameters<typeof scope>[0]])[] = [
  ['nobody left out', {}],
  ['women', { gender: ['F'] }],
  ['an age that somebody has in one of them', { age: ['18-24'] }],
  ['the age that they have in the other', { age: ['25-64'] }],
];

it.each(filters)('tells one period after the other with %s, whichever was asked before', async (_, filter) => {
  const questions = [asked(before, filter), asked(after, filter), asked(before, filter), asked(after, {})];
  const scan = scanCounter(tables, programme);
  const loops = loopCounter(tables, programme);
  for (const question of questions) {
    const [[found], [expected]] = [await scan.count([question]), await loops.count([question])];
    expect(found).toEqual(expect.arrayContaining([...(expected ?? [])]));
    expect(found).toHaveLength(expected?.length ?? 0);
  }
});
