import { useEffect, useState } from 'react';
import { type Inquiry, openInquiry } from '../../engine/duckdb/open/inquiry.ts';
import type { FreeAnswer } from '../../engine/duckdb/engine.ts';
import { messageOf, verdict } from '../../engine/duckdb/engineError.ts';
import { useDataset } from './DatasetProvider.tsx';

/** What became of the last query. */
export type Inquired = { readonly state: 'none' | 'asking' | 'stopped' } | AnsweredQuery | Unanswered;

export interface AnsweredQuery {
  readonly state: 'answered';
  readonly text: string;
  readonly answer: FreeAnswer;
}

export type Unanswered =
  | { readonly state: 'late' }
  /** DuckDB did not understand the query, in its own words; or it could not be had. */
  | { readonly state: 'refused' | 'failed'; readonly message: string };

/** Rows on screen, and in a file. */
const ON_SCREEN = 500;
const IN_A_FILE = 100_000;

interface Asking {
  readonly inquired: Inquired;
  readonly ask: (text: string) => void;
  /** Everything that a query gives, up to a limit, for a file. */
  readonly all: (text: string) => Promise<FreeAnswer>;
  readonly stop: () => void;
}

/** Free queries over what is loaded; their database is closed with the page. */
export function useInquiry(): Asking {
  const { tables } = useDataset();
  const [inquired, setInquired] = useState<Inquired>({ state: 'none' });
  const [running, setRunning] = useState<AbortController | null>(null);
  const [inquiry, setInquiry] = useState<{ readonly of: unknown; readonly own: Inquiry } | null>(null);
  useEffect(() => () => inquiry?.own.close(), [inquiry]);
  const opened = (): Inquiry => {
    const of = tables();
    if (inquiry?.of === of) return inquiry.own;
    const own = openInquiry(of);
    setInquiry({ of, own });
    return own;
  };
  return {
    inquired,
    ask: (text) => {
      running?.abort();
      const controller = new AbortController();
      setRunning(controller);
      setInquired({ state: 'asking' });
      const own = opened();
      const answer = async (): Promise<void> => {
        const next = await inquire(own, text, controller.signal);
        // A later query has taken its place.
        if (!controller.signal.aborted) setInquired(next);
      };
      void answer();
    },
    all: async (text) => opened().ask(text, IN_A_FILE, new AbortController().signal),
    stop: () => {
      running?.abort();
      setInquired({ state: 'stopped' });
    },
  };
}

async function inquire(inquiry: Inquiry, text: string, signal: AbortSignal): Promise<Inquired> {
  try {
    return { state: 'answered', text, answer: await inquiry.ask(text, ON_SCREEN, signal) };
  } catch (error) {
    return ended(error);
  }
}

/** What made a query, or the saving of its result, end without an answer. */
export function ended(error: unknown): Unanswered {
  if (error instanceof DOMException && error.name === 'TimeoutError') return { state: 'late' };
  return {
    state: verdict(error) === 'query' ? 'refused' : 'failed',
    message: messageOf(error),
  };
}
