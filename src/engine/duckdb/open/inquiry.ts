import type { Table } from '../../../model/dataset/table.ts';
import { encodeInSlices } from '../encodeInSlices.ts';
import type { FreeAnswer, OpenEngine } from '../engine.ts';
import { prepare } from '../../sql/prepare.ts';
import { openPage } from './openPage.ts';

/** Milliseconds that a query of the reader's may take. */
const DEADLINE = 60_000;

/** A database for the reader's own queries: apart from the one that confirms figures, which no query can then hold up or change. */
export interface Inquiry {
  /** At most `most` rows. An aborted query ends at once, and so does one that is too long: the database starts anew with the next one. */
  readonly ask: (text: string, most: number, signal: AbortSignal) => Promise<FreeAnswer>;
  /** Gives its memory back. */
  readonly close: () => void;
}

export function openInquiry(tables: readonly Table[]): Inquiry {
  let current: { readonly opening: Promise<OpenEngine>; readonly stop: AbortController } | null = null;
  const close = (): void => {
    current?.stop.abort();
    void current?.opening.then(async (engine) => engine.close()).catch(() => undefined);
    current = null;
  };
  const open = async (signal: AbortSignal): Promise<OpenEngine> => {
    const engine = await openPage(signal);
    await engine.load(await encodeInSlices(tables), prepare);
    return engine;
  };
  const opened = async (): Promise<OpenEngine> => {
    if (current !== null) return current.opening;
    const stop = new AbortController();
    const own = { stop, opening: open(stop.signal) };
    current = own;
    // The next query tries again.
    own.opening.catch(() => {
      if (current === own) current = null;
    });
    return own.opening;
  };
  return {
    ask: async (text, most, signal) => {
      const ended = AbortSignal.any([signal, AbortSignal.timeout(DEADLINE)]);
      ended.throwIfAborted();
      let end: () => void = close;
      const cut = new Promise<never>((_, reject) => {
        end = () => {
          close();
          reject(ended.reason);
        };
        ended.addEventListener('abort', end, { once: true });
      });
      try {
        return await Promise.race([cut, opened().then(async (engine) => engine.ask(text, most))]);
      } finally {
        ended.removeEventListener('abort', end);
      }
    },
    close,
  };
}
