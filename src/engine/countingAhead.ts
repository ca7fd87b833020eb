import type { Counter, Tally } from '../metrics/ask/counter.ts';
import type { Question } from '../metrics/ask/question.ts';

/** A counter that may be told answers before anybody asks. */
export interface Ahead extends Counter {
  /** Takes the answers to come of some questions: whoever asks nothing but some of these is given them. Those of before are forgotten. */
  readonly foresee: (questions: readonly Question[], tallies: Promise<readonly Tally[]>) => void;
  readonly forget: () => void;
}

/** `given` is told of each answer that was foreseen. What could not be counted ahead is asked of the counter. */
export function countingAhead(
  counter: Counter,
  given: (questions: readonly Question[], tallies: readonly Tally[]) => void,
): Ahead {
  let foreseen = new Map<string, Promise<Tally>>();
  return {
    foresee: (questions, tallies) => {
      tallies.catch(() => undefined); // asked again when somebody does
      foreseen = new Map(
        questions.map((question, index) => {
          const own = tallies.then((all) => all[index] ?? []);
          own.catch(() => undefined);
          return [JSON.stringify(question), own];
        }),
      );
    },
    forget: () => {
      foreseen = new Map();
    },
    count: async (questions, signal) => {
      const own = questions.flatMap((question) => foreseen.get(JSON.stringify(question)) ?? []);
      if (questions.length === 0 || own.length < questions.length) return counter.count(questions, signal);
      const tallies = await Promise.all(own).catch(() => null);
      signal?.throwIfAborted();
      if (tallies === null) return counter.count(questions, signal);
      given(questions, tallies);
      return tallies;
    },
  };
}
