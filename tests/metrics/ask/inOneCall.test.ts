import { expect, it } from 'vitest';
import type { Counter, Tally } from '../../../src/metrics/ask/counter.ts';
import { inOneCall } from '../../../src/metrics/ask/inOneCall.ts';
import type { Question } from '../../../src/metrics/ask/question.ts';
import { peopleBy } from '../../../src/metrics/ask/questions.ts';
import { scope } from '../fixture.ts';

const asked = (city: string): Question => peopleBy(scope({ cities: [city] }));
const named = (question: Question): Tally => [{ keys: [...question.scope.cities], counts: [1] }];

function recording(): { readonly counter: Counter; readonly calls: number[]; readonly signals: AbortSignal[] } {
  const calls: number[] = [];
  const signals: AbortSignal[] = [];
  return {
    calls,
    signals,
    counter: {
      count: async (questions, signal) => {
        calls.push(questions.length);
        if (signal !== undefined) signals.push(signal);
        await new Promise((resolve) => setTimeout(resolve, 5));
        return questions.map(named);
      },
    },
  };
}

it('asks in one call what is asked in one tick, and gives each its own answers', async () => {
  const { counter, calls } = recording();
  const one = inOneCall(counter);
  const answers = await Promise.all([one.count([asked('a'), asked('b')]), one.count([asked('c')]), one.count([])]);
  expect(answers).toEqual([[named(asked('a')), named(asked('b'))], [named(asked('c'))], []]);
  expect(calls).toEqual([3]);
});

it('does not ask what was dropped before the call, and stops a call that nobody waits for', async () => {
  const { counter, calls, signals } = recording();
  const one = inOneCall(counter);
  const [early, late] = [new AbortController(), new AbortController()];
  const dropped = one.count([asked('a')], early.signal);
  const kept = one.count([asked('b')], late.signal);
  early.abort(new Error('gone'));
  await expect(dropped).rejects.toThrow('gone');
  await new Promise((resolve) => setTimeout(resolve, 2));
  late.abort(new Error('gone too'));
  await expect(kept).rejects.toThrow('gone too');
  expect(calls).toEqual([1]);
  expect(signals[0]?.aborted).toBe(true);
});

it('tells everybody who waits of a failure', async () => {
  const one = inOneCall({ count: async () => Promise.reject(new Error('lost')) });
  const settled = await Promise.allSettled([one.count([asked('a')]), one.count([asked('b')])]);
  expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
