import { expect, it } from 'vitest';
import { confirming } from '../../src/engine/confirmation.ts';
import type { Counter, Tally } from '../../src/metrics/ask/counter.ts';
import { peopleBy } from '../../src/metrics/ask/questions.ts';
import { scope } from '../metrics/fixture.ts';

const question = peopleBy(scope(), 'city');
const rows = (...counts: readonly number[]): Tally =>
  counts.map((count, index) => ({ keys: [String(index)], counts: [count] }));
const answering = (tally: Tally): Counter => ({ count: async (questions) => questions.map(() => tally) });
const soon = (task: () => void): void => void setTimeout(task);
const later = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

it('confirms what both count, in whatever order of rows', async () => {
  const confirmed = confirming(answering(rows(3, 4)), soon);
  confirmed.restart(async () => answering(rows(3, 4).toReversed()));
  await confirmed.count([question]);
  await later();
  expect(confirmed.confirmation()).toMatchObject({ state: 'confirmed', answers: 1 });
});

it('shows both values of a difference, and keeps it', async () => {
  const confirmed = confirming(answering(rows(3)), soon);
  confirmed.restart(async () => answering(rows(4)));
  await confirmed.count([question]);
  await later();
  expect(confirmed.confirmation()).toEqual({ state: 'differs', question, given: rows(3), judged: rows(4) });
  await confirmed.count([question]);
  await later();
  expect(confirmed.confirmation().state).toBe('differs');
});

it('answers all the same when nobody judges, and says that nothing is confirmed', async () => {
  const confirmed = confirming(answering(rows(3)), soon);
  confirmed.restart(async () => Promise.reject(new Error('no WebAssembly')));
  expect(await confirmed.count([question])).toEqual([rows(3)]);
  await later();
  expect(confirmed.confirmation()).toEqual({ state: 'unconfirmed' });
});

it('forgets the answers of other rows when new ones are loaded', async () => {
  const confirmed = confirming(answering(rows(3)), soon);
  confirmed.restart(async () => answering(rows(4)));
  await confirmed.count([question]);
  confirmed.restart(async () => answering(rows(3)));
  await later();
  expect(confirmed.confirmation()).toEqual({ state: 'waiting' });
});

it('waits again for what was asked after a confirmation, and knows what was confirmed', async () => {
  const confirmed = confirming(answering(rows(3)), soon);
  confirmed.restart(async () => answering(rows(3)));
  await confirmed.count([question]);
  await later();
  const other = peopleBy(scope({ cities: ['34172'] }), 'city');
  await confirmed.count([other]);
  expect(confirmed.confirmation().state).toBe('waiting');
  await later();
  expect(confirmed.confirmation()).toMatchObject({ state: 'confirmed', answers: 2 });
  await confirmed.count([question]);
  expect(confirmed.confirmation().state).toBe('confirmed');
});

it('judges nothing by itself when that is not wanted, and all that is on screen once it is', async () => {
  let judged = 0;
  const judge: Counter = {
    count: async (questions) => {
      judged += questions.length;
      return questions.map(() => rows(3));
    },
  };
  const confirmed = confirming(answering(rows(3)), soon);
  confirmed.judgeAlone(false);
  confirmed.restart(async () => judge);
  await confirmed.count([question]);
  await later();
  expect([judged, confirmed.confirmation()]).toEqual([0, { state: 'unconfirmed' }]);
  confirmed.judgeAlone(true);
  await later();
  expect([judged, confirmed.confirmation().state]).toEqual([1, 'confirmed']);
});

it('leaves to the reader four times as long as judging took', async () => {
  const pauses: number[] = [];
  let clock = 0;
  const slow: Counter = {
    count: async (questions) => {
      clock += 3000;
      return questions.map(() => rows(3));
    },
  };
  const confirmed = confirming(
    answering(rows(3)),
    (task, pause) => {
      pauses.push(pause);
      setTimeout(task);
    },
    () => clock,
  );
  confirmed.restart(async () => slow);
  await confirmed.count([question]);
  await later();
  await confirmed.count([peopleBy(scope(), 'theme')]);
  expect(pauses).toEqual([0, 12_000]);
});

it('stops judging what the reader no longer waits for, and takes it up again', async () => {
  let calls = 0;
  const judge: Counter = {
    count: async (questions, signal) => {
      calls += 1;
      if (calls > 1) return questions.map(() => rows(3));
      return new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    },
  };
  const confirmed = confirming(answering(rows(3)), soon);
  confirmed.restart(async () => judge);
  await confirmed.count([question]);
  await later();
  await confirmed.count([peopleBy(scope(), 'theme')]);
  await later();
  await later();
  expect([calls, confirmed.confirmation()]).toMatchObject([2, { state: 'confirmed', answers: 2 }]);
});

it('judges answers that it was given as those that it counted', async () => {
  const confirmed = confirming(answering(rows(3)), soon);
  confirmed.restart(async () => answering(rows(4)));
  confirmed.given([question], [rows(3)]);
  await later();
  expect(confirmed.confirmation()).toEqual({ state: 'differs', question, given: rows(3), judged: rows(4) });
});
