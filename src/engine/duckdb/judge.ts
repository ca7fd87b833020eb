import type { Counter } from '../../metrics/ask/counter.ts';
import type { Table } from '../../model/dataset/table.ts';
import type { Programme } from '../../model/place/programme.ts';
import type { WatchedEngine } from './open/watched.ts';

/** DuckDB, fetched and opened when it is first needed, holding the tables it was last given. */
export function openJudge(programme: Programme): (tables: () => readonly Table[]) => () => Promise<Counter> {
  let engine: WatchedEngine | null = null;
  return (tables) => {
    let ready: Promise<Counter> | null = null;
    const open = async (): Promise<Counter> => {
      const { sqlCounter, encodeInSlices, openBrowserEngine, prepare } = await import('./judging.ts');
      engine ??= openBrowserEngine();
      const own = engine;
      await own.load(await encodeInSlices(tables()), prepare);
      return sqlCounter(own.query, programme);
    };
    return async () => {
      ready ??= open();
      // Refused once is not refused for ever.
      ready.catch(() => {
        ready = null;
      });
      return ready;
    };
  };
}
