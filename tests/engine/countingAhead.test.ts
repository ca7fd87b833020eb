import { expect, it } from 'vitest';
import type { Tally } from '../../src/metrics/ask/counter.ts';
import { countingAhead } from '../../src/engine/countingAhead.ts';
import type { Question } from '../../src/metrics/ask/question.ts';
import { peopleBy } from '../../src/metrics/ask/questions.ts';
import { scope } from '../metrics/fixture.ts';

const asked = (city: string): Question => peopleBy(scope({ cities: [city] }));
const tally = (count: number): Tally => [{ keys: [], counts: [count] }];

/** Counts 1 of everything that is asked of it. */
function world(): { ahead: ReturnType<typeof countingAhead>; calls: number[]; given: number[] } {
  const calls: number[] = [];
  const given: number[] = [];
  const counter = {
    count: async (questions: readonly Question[]) => {
      calls.push(questions.length);
      return questions.map(() => tally(1));
    },
  };
  return { ahead: countingAhead(counter, (questions) => given.push(questions.length)), calls, given };
}

it('gives what was counted ahead, whatever is asked of it, and tells of it', async () => {
  const { ahead, calls, given } = world();
  ahead.foresee([asked('a'), asked('b')], Promise.resolve([tally(7), tally(8)]));
  expect(await ahead.count([asked('b')])).toEqual([tally(8)]);
  expect(calls).toEqual([]);
  expect(given).toEqual([1]);
});

it('asks as before when something was not foreseen', async () => {
  const { ahead, calls, given } = world();
  ahead.foresee([asked('a')], Promise.resolve([tally(7)]));
  expect(await ahead.count([asked('a'), asked('c')])).toEqual([tally(1), tally(1)]);
  expect([calls, given]).toEqual([[2], []]);
});

it('asks again what could not be counted ahead, and what was forgotten', async () => {
  const { ahead, calls } = world();
  ahead.foresee([asked('a')], Promise.reject(new Error('lost')));
  expect(await ahead.count([asked('a')])).toEqual([tally(1)]);
  ahead.foresee([asked('a')], Promise.resolve([tally(7)]));
  ahead.forget();
  expect(await ahead.count([asked('a')])).toEqual([tally(1)]);
  expect(calls).toEqual([1, 1]);
});

it('gives nothing to whoever no longer waits', async () => {
  const { ahead, given } = world();
  ahead.foresee([asked('a')], Promise.resolve([tally(7)]));
  await expect(ahead.count([asked('a')], AbortSignal.abort(new Error('left')))).rejects.toThrow('left');
  expect(given).toEqual([]);
});

it('keeps whoever asks another question until what was foreseen is there', async () => {
  const { ahead, calls } = world();
  let arrive: (tallies: readonly Tally[]) => void = () => undefined;
  ahead.foresee([asked('a')], new Promise((resolve) => (arrive = resolve)));
  ahead.foresee([asked('b')], Promise.resolve([tally(8)]));
  const other = ahead.count([asked('c')]);
  expect(await ahead.count([asked('b')])).toEqual([tally(8)]);
  expect(calls).toEqual([]);
  arrive([tally(7)]);
  expect(await other).toEqual([tally(1)]);
  expect(calls).toEqual([1]);
});
