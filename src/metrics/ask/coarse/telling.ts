import type { Counter } from '../counter.ts';
import type { Question } from '../question.ts';

/** A question that a coarsened dataset would answer wrongly. */
export class NotTold extends Error {
  override readonly name = 'NotTold';
  constructor(question: Question) {
    super(`not told by this dataset: ${JSON.stringify(question)}`);
  }
}

/** A counter that says which questions a coarsened dataset answers as the whole one would, and rejects the others with a `NotTold`; `null` for a whole one. */
export function telling(counter: Counter, tells: ((question: Question) => boolean) | null): Counter {
  if (tells === null) return counter;
  return {
    ...counter,
    tells,
    toWithhold: counter,
    count: async (questions, signal) => {
      const refused = questions.find((question) => !tells(question));
      if (refused !== undefined) throw new NotTold(refused);
      return counter.count(questions, signal);
    },
  };
}
