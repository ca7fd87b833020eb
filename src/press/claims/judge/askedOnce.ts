import type { Counter, Tally } from '../../../metrics/ask/counter.ts';

/** The same counter, which is asked each question once, for as long as its dataset stays as it is. What failed is asked again. */
export function askedOnce({ count }: Counter): Counter {
  const known = new Map<string, Promise<Tally>>();
  return {
    count: async (questions, signal) => {
      const keys = questions.map((question) => JSON.stringify(question));
      const fresh = new Map(
        questions.flatMap((question, place) => {
          const key = keys[place] ?? '';
          return known.has(key) ? [] : [[key, question] as const];
        }),
      );
      if (fresh.size > 0) {
        const answers = count([...fresh.values()], signal);
        for (const [place, key] of [...fresh.keys()].entries()) known.set(key, keptWhile(known, key, answers, place));
      }
      return Promise.all(keys.flatMap((key) => known.get(key) ?? []));
    },
  };
}

async function keptWhile(
  known: Map<string, Promise<Tally>>,
  key: string,
  answers: Promise<readonly Tally[]>,
  place: number,
): Promise<Tally> {
  try {
    const tally = (await answers)[place];
    if (tally === undefined) throw new TypeError(`no answer to ${key}`);
    return tally;
  } catch (error) {
    known.delete(key);
    throw error;
  }
}
