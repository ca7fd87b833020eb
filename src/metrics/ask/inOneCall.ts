import type { Counter, Tally } from './counter.ts';
import type { Question } from './question.ts';

interface Ask {
  readonly questions: readonly Question[];
  readonly signal: AbortSignal | undefined;
  readonly resolve: (tallies: readonly Tally[]) => void;
  readonly reject: (reason: unknown) => void;
}

/** A counter that asks in one call what is asked of it in one tick. The call is aborted when nobody waits for it any more. */
export function inOneCall(counter: Counter): Counter {
  let waiting: Ask[] = [];
  const send = (): void => {
    const asks = waiting.filter(({ signal }) => signal?.aborted !== true);
    waiting = [];
    if (asks.length > 0) void answer(counter, asks);
  };
  return {
    count: async (questions, signal) => {
      signal?.throwIfAborted();
      if (questions.length === 0) return [];
      return new Promise((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
        if (waiting.length === 0) setTimeout(send);
        waiting.push({ questions, signal, resolve, reject });
      });
    },
  };
}

async function answer(counter: Counter, asks: readonly Ask[]): Promise<void> {
  const call = new AbortController();
  const leave = (): void => {
    if (asks.every(({ signal }) => signal?.aborted === true)) call.abort();
  };
  for (const { signal } of asks) signal?.addEventListener('abort', leave, { once: true });
  try {
    const tallies = await counter.count(
      asks.flatMap(({ questions }) => questions),
      call.signal,
    );
    let at = 0;
    for (const { questions, resolve } of asks) {
      resolve(tallies.slice(at, at + questions.length));
      at += questions.length;
    }
  } catch (error) {
    for (const { reject } of asks) reject(error);
  } finally {
    for (const { signal } of asks) signal?.removeEventListener('abort', leave);
  }
}
