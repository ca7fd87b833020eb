import { describe, expect, it } from 'vitest';
import type { Counter } from '../../../../src/metrics/ask/counter.ts';
import type { Question } from '../../../../src/metrics/ask/question.ts';
import { attendances, people } from '../../../../src/metrics/define/counted.ts';
import { madeOnce, remembering } from '../../../../src/metrics/release/added/remembered.ts';
import { everything, toScope } from '../../../../src/model/address/filter.ts';

const scope = toScope(everything, { from: '2019-02-15', to: '2020-02-15' });
const ofPeople: Question = { form: 'count', measures: [people], by: [], scope };
const ofAttendances: Question = { form: 'count', measures: [attendances], by: [], scope };

/** A counter that answers each question with how many it was asked before. */
function counting(dataset?: object): Counter & { readonly asked: Question[] } {
  const asked: Question[] = [];
  return {
    asked,
    ...(dataset !== undefined && { dataset }),
    count: async (questions, signal) => {
      await Promise.resolve();
      signal?.throwIfAborted();
      return questions.map((question) => [{ keys: [], counts: [asked.push(question)] }]);
    },
  };
}

describe('what is kept of a dataset', () => {
  it('asks a question once, and its other questions beside', async () => {
    const counter = counting({});
    const first = await remembering(counter).count([ofPeople, ofPeople]);
    const [again, other] = await remembering(counter).count([ofPeople, ofAttendances]);
    expect(first.map(([row]) => row?.counts)).toEqual([[1], [1]]);
    expect([again?.[0]?.counts, other?.[0]?.counts]).toEqual([[1], [2]]);
    expect(counter.asked).toHaveLength(2);
  });

  it('keeps nothing from one dataset to another, nor of one that has no name', async () => {
    for (const dataset of [{}, {}, undefined, undefined]) {
      const counter = counting(dataset);
      await remembering(counter).count([ofPeople]);
      expect(counter.asked).toHaveLength(1);
      expect(madeOnce(counter, 'rows', () => counter)).toBe(counter);
    }
  });

  it('asks again for one whose first asker left', async () => {
    const dataset = {};
    const counter = counting(dataset);
    const left = remembering(counter).count([ofPeople], AbortSignal.abort(new Error('left')));
    const [own] = await remembering(counter).count([ofPeople]);
    await expect(left).rejects.toThrow('left');
    expect(own?.[0]?.counts).toEqual([1]);
  });
});
