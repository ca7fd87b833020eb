import { expect, it } from 'vitest';
import { scanCounter } from '../../../../src/engine/scan/counter.ts';
import type { Question } from '../../../../src/metrics/ask/question.ts';
import { countBy, attendances, peopleBy, presence, sessions } from '../../../../src/metrics/ask/questions.ts';
import { sortFacts } from '../../../../src/model/dataset/sortFacts.ts';
import { programme, scope } from '../../../metrics/fixture.ts';
import { tablesOf } from '../../../support/tables.ts';
import { loopCounter } from '../../loops/counter.ts';

const at = scope({});
const { from } = at.period;
const places = ['34172', '30189', null];

/** Somebody who came a hundred times, at three places, twice a day; two who came twice; somebody once; nobody identified twice. */
const tables = sortFacts(
  tablesOf({
    person: [1, 2, 3, 4].map((who) => [who, 'F', null, null, from]),
    session: Array.from({ length: 100 }, (_, id) => {
      const day = new Date(Date.parse(from) + Math.floor(id / 2) * 86_400_000).toISOString().slice(0, 10);
      const city = places[id % 3] ?? null;
      return [id, day, null, city, city?.slice(0, 2) ?? null, null, null, null, null, 10];
    }),
    registration: [
      ...Array.from({ length: 100 }, (_, id) => [1, id]),
      ...[0, 3].map((id) => [2, id]),
      ...[0, 1].map((id) => [3, id]),
      [4, 0],
      ...[0, 1].map((id) => [null, id]),
    ].map(([who = null, id = null], line) => [who, id, 'attended', null, null, 0, line, null]),
    commune: [
      ['34172', '34', 300_000, 243400017],
      ['30189', '30', 150_000, 243000643],
    ],
  }),
);

const questions: readonly Question[] = [
  peopleBy(at),
  peopleBy(at, 'city'),
  peopleBy(at, 'month'),
  peopleBy(at, 'day'),
  peopleBy(at, 'city', 'gender'),
  countBy(at, ['gender'], [attendances, sessions]),
  { form: 'tabulate', people: { key: 'times', mark: presence }, scope: at },
  { form: 'tabulate', people: { key: 'most-in-a-day', mark: presence }, scope: at },
];

it('counts people once, however many times they came', async () => {
  const counts = (tally: readonly { readonly counts: readonly (number | null)[] }[] | undefined): unknown =>
    tally?.map((row) => row.counts);
  const [total, byCity] = await scanCounter(tables, programme).count(questions);
  expect(counts(total)).toEqual([[4]]);
  expect(byCity).toEqual(
    expect.arrayContaining([
      { keys: ['34172'], counts: [4] },
      { keys: ['30189'], counts: [2] },
      { keys: [null], counts: [1] },
    ]),
  );
});

it.each(questions.map((question) => [JSON.stringify({ ...question, scope: undefined }), question] as const))(
  'counts %s as plain loops do',
  async (_, question) => {
    const [[found], [expected]] = [
      await scanCounter(tables, programme).count([question]),
      await loopCounter(tables, programme).count([question]),
    ];
    const inOrder = (rows: typeof found): unknown => rows?.map((row) => JSON.stringify(row)).toSorted();
    expect(inOrder(found)).toEqual(inOrder(expected));
  },
);
