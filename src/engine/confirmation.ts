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
  /** Takes answers that it did not count, for they are shown all the same. */
  readonly given: (questions: readonly Question[], tallies: readonly Tally[]) => void;
  /** Everything answered so far was of other rows; `judge` counts those loaded now, `null` when nobody does. */
  readonly restart: (judge: (() => Promise<Counter>) | null) => void;
  /** Whether answers are judged without being asked for. */
  readonly judgeAlone: (isWanted: boolean) => void;
  /** Whoever counts the rows again, for a figure that somebody wants confirmed; `null` when nobody does. */
  readonly judge: () => (() => Promise<Counter>) | null;
}

/** Runs a task when there is nothing else to do, and not before some milliseconds. */
export type Idle = (task: () => void, pause: number) => void;

/** Questions counted again in one call, and the last ones that may still be on screen. */
const [AT_ONCE, ON_SCREEN] = [40, 200];
/** Of the time that judging took, what is left to the reader before any more: a slow machine is busy with it a fifth of the time at most. */
const REST = 4;

/**
 * A counter whose answers another counts again when there is time for it. `idle` runs a task when nothing else is to be done; what the reader asks
 * meanwhile comes first. The first difference stays: a figure that two ways of counting do not agree on is an error, never silently one of the two.
 */
export function confirming(counter: Counter, idle: Idle, now: () => number = () => performance.now()): Confirmed {
  const listeners = new Set<() => void>();
  let confirmation: Confirmation = { state: 'waiting' };
  let asked = new Map<string, { readonly question: Question; readonly given: Tally }>();
  let agreed = new Set<string>();
  let judge: (() => Promise<Counter>) | null = null;
  let [isWanted, hasFailed, isBusy] = [true, false, false];
  let [era, pause] = [0, 0];
  let judging = new AbortController();
  const become = (next: Confirmation): void => {
    confirmation = next;
    for (const listener of listeners) listener();
  };

  const judgeSome = async (since: number, own: () => Promise<Counter>, { signal }: AbortController): Promise<void> => {
    try {
      const other = await own();
      // The last ones are those on screen.
      const some = [...asked].slice(-AT_ONCE);
      const begun = now();
      const tallies = await other.count(
        some.map(([, { question }]) => question),
        signal,
      );
      if (since !== era) return;
      pause = REST * (now() - begun);
      for (const [index, [key, { question, given }]] of some.entries()) {
        const judged = tallies[index] ?? [];
        if (asked.get(key)?.given === given) asked.delete(key);
        if (isSame(given, judged)) agreed.add(key);
        else become({ state: 'differs', question, given, judged });
      }
      if (confirmation.state !== 'differs' && asked.size === 0)
        become({ state: 'confirmed', answers: agreed.size, at: new Date() });
    } catch {
      if (since !== era || signal.aborted) return;
      // Whoever cannot judge says nothing of the figures, which stand: they are shown as not confirmed.
      hasFailed = true;
      if (confirmation.state !== 'differs') become({ state: 'unconfirmed' });
    }
  };

  const plan = (): void => {
    if (judge === null || !isWanted || hasFailed || isBusy || asked.size === 0 || confirmation.state === 'differs')
      return;
    isBusy = true;
    const [since, own] = [era, judge];
    idle(() => {
      judging = new AbortController();
      void (since === era && isWanted ? judgeSome(since, own, judging) : Promise.resolve()).finally(() => {
        isBusy = false;
        plan();
      });
    }, pause);
  };

  const remember = (question: Question, given: Tally): void => {
    const key = JSON.stringify(question);
    asked.delete(key);
    if (!agreed.has(key)) asked.set(key, { question, given });
    for (const [oldest] of asked) {
      if (asked.size <= ON_SCREEN) break;
      asked.delete(oldest);
    }
  };

  const given = (questions: readonly Question[], tallies: readonly Tally[]): void => {
    questions.forEach((question, index) => remember(question, tallies[index] ?? []));
    if (asked.size > 0 && confirmation.state === 'confirmed') become({ state: 'waiting' });
    plan();
  };

  return {
    count: async (questions, signal) => {
      const since = era;
      judging.abort();
      const tallies = await counter.count(questions, signal);
      if (since === era) given(questions, tallies);
      return tallies;
    },
    given,
    confirmation: () => confirmation,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    restart: (next) => {
      era += 1;
      judging.abort();
      [asked, agreed] = [new Map(), new Set()];
      [judge, hasFailed, pause] = [next, false, 0];
      become({ state: next === null || !isWanted ? 'unconfirmed' : 'waiting' });
    },
    judgeAlone: (wanted) => {
      isWanted = wanted;
      if (!wanted) judging.abort();
      if (confirmation.state === 'differs') return;
      if (!wanted || judge === null || hasFailed) become({ state: 'unconfirmed' });
      else become(asked.size === 0 && agreed.size > 0 ? confirmation : { state: 'waiting' });
      plan();
    },
    judge: () => judge,
  };
}

/** Rows come in no order; those behind a figure may be alike. */
function isSame(one: Tally, other: Tally): boolean {
  const inOrder = (tally: Tally): string =>
    JSON.stringify(tally.map(({ keys, counts }) => JSON.stringify([keys, counts])).toSorted());
  return inOrder(one) === inOrder(other);
}
