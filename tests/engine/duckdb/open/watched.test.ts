import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../../src/engine/duckdb/engine.ts';
import type { Row } from '../../../../src/engine/sql/row.ts';
import { type Open, watched } from '../../../../src/engine/duckdb/open/watched.ts';
import { sql } from '../../../../src/sql/sql.ts';

const deadlines = { open: 60, load: 60, query: 60, stop: 20 };
const never = async <Result>(): Promise<Result> => new Promise<Result>(() => undefined);
const one: readonly Row[] = [{ n: 1 }];
const table = { name: 't', rows: 0, columns: [], domains: {}, csv: new Uint8Array() };

/** A world in which each engine opened behaves as written, the last one for ever after. */
function world(...engines: readonly Partial<Engine>[]): { open: Open; opened: () => number; log: string[] } {
  let count = 0;
  const log: string[] = [];
  return {
    log,
    opened: () => count,
    open: async () => {
      const behaviour = engines[Math.min(count, engines.length - 1)];
      count += 1;
      const id = count;
      return {
        load: async () => {
          log.push(`load ${id}`);
        },
        query: async () => one,
        close: async () => {
          log.push(`close ${id}`);
        },
        ...behaviour,
      };
    },
  };
}

const failing = (message: string): Partial<Engine> => ({
  query: async () => {
    throw new Error(message);
  },
});

describe('a watched engine', () => {
  it('rebuilds an engine that does not answer, gives it its dataset again and asks once more', async () => {
    const { open, log } = world({ query: never }, {});
    const engine = watched(open, deadlines);
    await engine.load([table], []);
    expect(await engine.query(sql`SELECT 1`)).toEqual(one);
    expect(log).toEqual(['load 1', 'close 1', 'load 2']);
  });

  it('replaces an engine that goes on with what nobody waits for, and leaves alone one that stops', async () => {
    for (const [query, engines] of [
      [never, 2],
      [async () => one, 1],
    ] as const) {
      const { open, opened, log } = world({ query }, {});
      const engine = watched(open, { ...deadlines, query: 500 });
      await engine.load([table], []);
      const control = new AbortController();
      const asked = engine.query(sql`SELECT 1`, control.signal).catch((error: unknown) => error);
      if (engines === 1) await asked;
      control.abort('gone');
      expect(await asked).toEqual(engines === 2 ? 'gone' : one);
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect(opened()).toBe(engines);
      expect(await engine.query(sql`SELECT 1`)).toEqual(one);
      expect(log.filter((line) => line.startsWith('load'))).toHaveLength(engines);
    }
  });

  it('distrusts an engine that reports an error that is not DuckDB’s', async () => {
    const { open, opened } = world(failing('table index is out of bounds'), {});
    expect(await watched(open, deadlines).query(sql`SELECT 1`)).toEqual(one);
    expect(opened()).toBe(2);
  });

  it('keeps an engine that refuses a statement', async () => {
    const { open, opened } = world(failing('Binder Error: no such column'));
    await expect(watched(open, deadlines).query(sql`SELECT 1`)).rejects.toMatchObject({ kind: 'query' });
    expect(opened()).toBe(1);
  });

  it('keeps an engine that lacks memory, and says so', async () => {
    const { open, opened } = world(failing('Out of Memory Error: failed to allocate'));
    await expect(watched(open, deadlines).query(sql`SELECT 1`)).rejects.toMatchObject({ kind: 'memory' });
    expect(opened()).toBe(1);
  });

  it('gives up after the second engine', async () => {
    const { open, opened } = world({ query: never });
    await expect(watched(open, deadlines).query(sql`SELECT 1`)).rejects.toMatchObject({ kind: 'deadline' });
    expect(opened()).toBe(2);
  });

  it('replaces an engine once when several calls find it dead', async () => {
    const { open, opened } = world({ query: never }, {});
    const engine = watched(open, deadlines);
    const answers = await Promise.all([engine.query(sql`SELECT 1`), engine.query(sql`SELECT 2`)]);
    expect(answers).toEqual([one, one]);
    expect(opened()).toBe(2);
  });

  it('says that a start that hangs has failed, and tries again at the next call', async () => {
    let attempts = 0;
    const { open } = world({});
    const engine = watched(async (signal) => {
      attempts += 1;
      return attempts < 3 ? never() : open(signal);
    }, deadlines);
    await expect(engine.query(sql`SELECT 1`)).rejects.toMatchObject({ kind: 'start' });
    expect(await engine.query(sql`SELECT 1`)).toEqual(one);
  });

  it('aborts the start that it gives up', async () => {
    const signals: AbortSignal[] = [];
    const engine = watched(async (signal) => {
      signals.push(signal);
      return never();
    }, deadlines);
    await expect(engine.query(sql`SELECT 1`)).rejects.toMatchObject({ kind: 'start' });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  it('keeps the previous dataset when a load is refused', async () => {
    let loads = 0;
    const { open, log } = world({
      load: async () => {
        loads += 1;
        if (loads === 2) throw new Error('Conversion Error: not a day');
      },
    });
    const engine = watched(open, deadlines);
    await engine.load([table], []);
    await expect(engine.load([table, table], [])).rejects.toMatchObject({ kind: 'query' });
    expect(log).toEqual([]);
    expect(await engine.query(sql`SELECT 1`)).toEqual(one);
  });

  it('rejects what is pending when it is closed', async () => {
    const { open } = world({ query: never });
    const engine = watched(open, { ...deadlines, query: 10_000 });
    const pending = engine.query(sql`SELECT 1`);
    await engine.close();
    await expect(pending).rejects.toMatchObject({ kind: 'closed' });
  });

  it('tells its state', async () => {
    const { open } = world({ query: never }, {});
    const engine = watched(open, deadlines);
    const states: string[] = [];
    engine.onState((state) => states.push(state));
    await engine.query(sql`SELECT 1`);
    expect(states).toEqual(['ready', 'restarting', 'ready']);
  });
});
