import type { Counter, Tally } from '../../ask/counter.ts';
import type { Question } from '../../ask/question.ts';

/** Tallies kept of a dataset: those of some dozens of years and of all parts of a few, by whatever they are told apart by. */
const MOST = 2000;

const tallies = new WeakMap<object, Map<string, Promise<Tally>>>();
const decisions = new WeakMap<object, Map<string, unknown>>();

/** A counter that is asked each question once of a dataset, where it names the dataset that it counts. Of what its asker left before the answer it is asked again. */
export function remembering(counter: Counter): Counter {
  const { dataset } = counter;
  if (dataset === undefined) return counter;
  return {
    count: async (questions, signal) => {
      const known = keptOf(tallies, dataset);
      const keys = questions.map((question) => JSON.stringify(question));
      const missing = [...new Set(keys)].filter((key) => !known.has(key));
      if (known.size + missing.length > MOST) known.clear();
      const asked = keys.flatMap((key, index) => (known.has(key) || keys.indexOf(key) < index ? [] : [index]));
      const answered = counter.count(
        asked.flatMap((index): readonly Question[] => questions.slice(index, index + 1)),
        signal,
      );
      asked.forEach((index, at) => {
        const key = keys[index] ?? '';
        const own = answered.then((all) => all[at] ?? []);
        known.set(key, own);
        own.catch(() => known.delete(key));
      });
      const all = keys.map((key) => known.get(key));
      await answered;
      return Promise.all(all.map(async (own) => (await own) ?? [])).catch(async () => counter.count(questions, signal));
    },
  };
}

/** What was once made of a dataset under a name; made each time where the dataset has none. */
export function madeOnce<Made>({ dataset }: Counter, name: string, make: () => Made): Made {
  if (dataset === undefined) return make();
  const known = keptOf(decisions, dataset);
  const made = known.has(name) ? (known.get(name) as Made) : make();
  known.set(name, made);
  return made;
}

function keptOf<Kept>(all: WeakMap<object, Map<string, Kept>>, dataset: object): Map<string, Kept> {
  const known = all.get(dataset) ?? new Map<string, Kept>();
  all.set(dataset, known);
  return known;
}
