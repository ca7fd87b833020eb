import { expect, it } from 'vitest';
import { inParts } from '../../../src/engine/duckdb/inParts.ts';
import type { Counter } from '../../../src/metrics/ask/counter.ts';
import type { Question } from '../../../src/metrics/ask/question.ts';
import { peopleBy } from '../../../src/metrics/ask/questions.ts';
import { scope } from '../../metrics/fixture.ts';

const ofAll = peopleBy(scope(), 'city');
const ofWomen = peopleBy(scope({ gender: ['F'] }), 'city');

/** Answers with the gender asked for, and notes how many were asked at once. */
function watching(): { readonly counter: Counter; readonly asked: number[] } {
  const asked: number[] = [];
  const count = async (questions: readonly Question[]) => {
    asked.push(questions.length);
    return questions.map((each) => [{ keys: [each.scope.gender.join()], counts: [1] }]);
  };
  return { counter: { count }, asked };
}

it('asks five questions at once at most, of one scope', async () => {
  const { counter, asked } = watching();
  await inParts(counter).count([ofAll, ofWomen, ofAll, ofAll, ofAll, ofAll, ofAll]);
  expect(asked).toEqual([5, 1, 1]);
});

it('gives each question its own answer', async () => {
  const { counter } = watching();
  const tallies = await inParts(counter).count([ofAll, ofWomen, ofAll]);
  expect(tallies.map((tally) => tally[0]?.keys)).toEqual([[''], ['F'], ['']]);
});

it('asks nothing more once nobody waits', async () => {
  const { counter, asked } = watching();
  const control = new AbortController();
  const count: Counter['count'] = async (questions, signal) => {
    signal?.throwIfAborted();
    control.abort(new Error('gone'));
    return counter.count(questions);
  };
  await expect(inParts({ count }).count([ofAll, ofWomen], control.signal)).rejects.toThrow('gone');
  expect(asked).toEqual([1]);
});
