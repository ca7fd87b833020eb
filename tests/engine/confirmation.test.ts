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
