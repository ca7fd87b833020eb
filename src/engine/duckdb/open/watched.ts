import type { Sql } from '../../../sql/sql.ts';
import type { EncodedTable } from '../../sql/encodeTable.ts';
import type { Engine } from '../engine.ts';
import { EngineError, verdict } from '../engineError.ts';

/** Milliseconds each kind of call may take. */
export interface Deadlines {
  readonly open: number;
  readonly load: number;
  readonly query: number;
  /** How long a query that nobody waits for any more may go on before its engine is replaced. */
  readonly stop: number;
}

export type EngineState = 'starting' | 'ready' | 'restarting' | 'dead';

export interface WatchedEngine extends Engine {
  /** Calls `listener` at every change of state; returns how to stop. */
  readonly onState: (listener: (state: EngineState) => void) => () => void;
}

/** Opens an engine; must give up, and release what it holds, when the signal aborts. */
export type Open = (signal: AbortSignal) => Promise<Engine>;

interface Loaded {
  readonly tables: readonly EncodedTable[];
  readonly prepare: readonly Sql[];
}

/**
 * An engine that is rebuilt when it stops answering. DuckDB in a worker hangs rather than fails: every call has a deadline, and an engine that
 * misses one, is lost, or reports an error that is not DuckDB's own is closed, reopened, given its dataset again and asked once more. DuckDB hears of an
 * abort between the steps of a query: one in the middle of a long step is closed and reopened too, so that it leaves no work running.
 * Rejects with an EngineError.
 */
export function watched(open: Open, deadlines: Deadlines): WatchedEngine {
  const listeners = new Set<(state: EngineState) => void>();
  const closing = new AbortController();
  const closed = new Promise<never>((_, reject) => {
    closing.signal.addEventListener('abort', () => reject(new EngineError('closed', 'the engine was closed')));
  });
  closed.catch(() => undefined);
  let loaded: Loaded | null = null;

  const become = (next: EngineState): void => {
    for (const listener of listeners) listener(next);
  };

  const start = async (state: 'starting' | 'restarting'): Promise<Engine> => {
    become(state);
    const attempt = new AbortController();
    const abort = (): void => attempt.abort();
    closing.signal.addEventListener('abort', abort, { once: true });
    try {
      const engine = await within(deadlines.open, open(attempt.signal));
      if (loaded !== null) await within(deadlines.load, engine.load(loaded.tables, loaded.prepare));
      become('ready');
      return engine;
    } catch (error) {
      attempt.abort();
      become('dead');
      throw new EngineError('start', 'the engine did not start', error);
    } finally {
      closing.signal.removeEventListener('abort', abort);
    }
  };

  let current = start('starting');
  current.catch(() => undefined);

  /** Replaces an engine that failed, once however many calls noticed; an engine already replaced is left alone. */
  const replace = (failed: Promise<Engine>): Promise<Engine> => {
    if (failed === current) {
      void failed.then(async (engine) => engine.close()).catch(() => undefined);
      current = start('restarting');
      current.catch(() => undefined);
    }
    return current;
  };

  const call = async <Result>(
    limit: number,
    task: (engine: Engine) => Promise<Result>,
    signal?: AbortSignal,
  ): Promise<Result> => {
    const first = current;
    let late: ReturnType<typeof setTimeout> | undefined;
    let abort = (): void => undefined;
    const endless = new Promise<never>((_, reject) => {
      abort = () => {
        late = setTimeout(() => {
          replace(first).catch(() => undefined); // said by its state, and by the next call
          reject(signal?.reason);
        }, deadlines.stop);
      };
    });
    signal?.addEventListener('abort', abort, { once: true });
    try {
      return await Promise.race([closed, endless, first.then(async (engine) => within(limit, task(engine)))]);
    } catch (error) {
      if (closing.signal.aborted || signal?.aborted === true) throw error;
      const found = error instanceof EngineError ? error.kind : verdict(error);
      if (found === 'query' || found === 'memory') throw toEngineError(error);
      const second = replace(first);
      return Promise.race([closed, second.then(async (engine) => within(limit, task(engine)))]).catch(
        (again: unknown) => {
          throw toEngineError(again);
        },
      );
    } finally {
      clearTimeout(late);
      signal?.removeEventListener('abort', abort);
    }
  };

  return {
    load: async (tables, prepare) => {
      await call(deadlines.load, async (engine) => engine.load(tables, prepare));
      loaded = { tables, prepare };
    },
    query: async (statement, signal) =>
      call(deadlines.query, async (engine) => engine.query(statement, signal), signal),
    close: async () => {
      closing.abort();
      become('dead');
      await current.then(async (engine) => engine.close()).catch(() => undefined);
    },
    onState: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function within<Result>(limit: number, task: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new EngineError('deadline', `no answer within ${limit} ms`)), limit);
  });
  try {
    return await Promise.race([task, late]);
  } finally {
    clearTimeout(timer);
  }
}

function toEngineError(error: unknown): EngineError {
  if (error instanceof EngineError) return error;
  return new EngineError(verdict(error), error instanceof Error ? error.message : String(error), error);
}
