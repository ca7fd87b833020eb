import type { Counter, Tally } from '../metrics/ask/counter.ts';
import type { Question } from '../metrics/ask/question.ts';

/** A counter that may be told answers before anybody asks. */
export interface Ahead extends Counter {
  /** Takes the answers to come of some questions: whoever asks nothing but some of these is given them, and whoever asks another waits until they are there. */
  readonly foresee: (questions: readonly Question[], tallies: Promise<readonly Tally[]>) => void;
  readonly forget: () => void;
}

/** `given` is told of each answer that was foreseen. What could not be counted ahead is asked of the counter. */
export function countingAhead(
  counter: Counter,
  given: (questions: readonly Question[], tallies: readonly Tally[]) => void,
): Ahead {
  let foreseen = new Map<string, Promise<Tally>>();
  let counted: Promise<unknown> = Promise.resolve();
  return {
    foresee: (questions, tallies) => {
      counted = Promise.allSettled([counted, tallies]); // asked again when somebody does
      for (const [index, question] of questions.entries()) {
        const own = tallies.then((all) => all[index] ?? []);
        own.catch(() => undefined);
        foreseen.set(JSON.stringify(question), own);
      }
    },
    forget: () => {
      [foreseen, counted] = [new Map(), Promise.resolve()];
    },
    count: async (questions, signal) => {
      const own = questions.flatMap((question) => foreseen.get(JSON.stringify(question)) ?? []);
      if (questions.length === 0 || own.length < questions.length) {
        // What is looked at first comes first.
        await counted;
        return counter.count(questions, signal);
      }
      const tallies = await Promise.all(own).catch(() => null);
      signal?.throwIfAborted();
      if (tallies === null) return counter.count(questions, signal);
      given(questions, tallies);
      return tallies;
    },
  };
}
