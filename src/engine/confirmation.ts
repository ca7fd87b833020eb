import type { Counter, Tally } from '../metrics/ask/counter.ts';
import type { Question } from '../metrics/ask/question.ts';

/** What the judge says of the answers given since the last load. */
export type Confirmation =
  | { readonly state: 'waiting' }
  /** The judge cannot be had, or is not wanted here. */
  | { readonly state: 'unconfirmed' }
  | { readonly state: 'confirmed'; readonly answers: number; readonly at: Date }
  | { readonly state: 'differs'; readonly question: Question; readonly given: Tally; readonly judged: Tally };

export interface Confirmed extends Counter {
  readonly confirmation: () => Confirmation;
  readonly subscribe: (listener: () => void) => () => void;
  /** Everything answered so far was of other rows; `judge` counts those loaded now, `null` when nobody does. */
  readonly restart: (judge: (() => Promise<Counter>) | null) => void;
}

/** Questions counted again in one call. */
const AT_ONCE = 40;

/**
 * A counter whose answers another counts again when there is time for it. `idle` runs a task when nothing else is to be done. The first difference stays:
 * a figure that two ways of counting do not agree on is an error, never silently one of the two.
 */
export function confirming(counter: Counter, idle: (task: () => void) => void): Confirmed {
  const listeners = new Set<() => void>();
  let confirmation: Confirmation = { state: 'waiting' };
  let asked = new Map<string, { readonly question: Question; readonly given: Tally }>();
  let judge: (() => Promise<Counter>) | null = null;
  let answers = 0;
  let era = 0;
  let isBusy = false;
  const become = (next: Confirmation): void => {
    confirmation = next;
    for (const listener of listeners) listener();
  };

  const judgeSome = async (since: number, own: () => Promise<Counter>): Promise<void> => {
    const some = [...asked].slice(0, AT_ONCE);
    try {
      const tallies = await (await own()).count(some.map(([, { question }]) => question));
      if (since !== era) return;
      for (const [index, [key, { question, given }]] of some.entries()) {
        const judged = tallies[index] ?? [];
        asked.delete(key);
        if (isSame(given, judged)) answers += 1;
        else become({ state: 'differs', question, given, judged });
      }
      if (confirmation.state !== 'differs' && asked.size === 0) become({ state: 'confirmed', answers, at: new Date() });
    } catch {
      // Whoever cannot judge says nothing of the figures, which stand: they are shown as not confirmed.
      if (since === era) become({ state: 'unconfirmed' });
    }
  };

  const plan = (): void => {
    if (judge === null || isBusy || asked.size === 0 || confirmation.state === 'differs') return;
    isBusy = true;
    const [since, own] = [era, judge];
    idle(() => {
      void judgeSome(since, own).finally(() => {
        isBusy = false;
        if (confirmation.state !== 'unconfirmed') plan();
      });
    });
  };

  return {
    count: async (questions, signal) => {
      const since = era;
      const tallies = await counter.count(questions, signal);
      if (since === era) {
        questions.forEach((question, index) => {
          asked.set(JSON.stringify(question), { question, given: tallies[index] ?? [] });
        });
        plan();
      }
      return tallies;
    },
    confirmation: () => confirmation,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    restart: (next) => {
      era += 1;
      asked = new Map();
      answers = 0;
      judge = next;
      become(next === null ? { state: 'unconfirmed' } : { state: 'waiting' });
    },
  };
}

/** Rows come in no order; those behind a figure may be alike. */
function isSame(one: Tally, other: Tally): boolean {
  const inOrder = (tally: Tally): string =>
    JSON.stringify(tally.map(({ keys, counts }) => JSON.stringify([keys, counts])).toSorted());
  return inOrder(one) === inOrder(other);
}
