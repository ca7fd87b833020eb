import type { Counter } from '../../metrics/ask/counter.ts';
import type { Table } from '../../model/dataset/table.ts';
import type { Programme } from '../../model/place/programme.ts';
import { inParts } from './inParts.ts';

/** Milliseconds without a question after which DuckDB ends: its memory, some 200 MB, comes back no other way. */
const UNUSED = 30_000;

/** Who counts some tables, until it is closed. */
interface Opened {
  readonly counter: Counter;
  readonly close: () => Promise<void>;
}

type Open = (tables: readonly Table[], programme: Programme) => Promise<Opened>;

const openDuckdb: Open = async (tables, programme) => {
  const { sqlCounter, encodeInSlices, openBrowserEngine, prepare } = await import('./judging.ts');
  const engine = openBrowserEngine();
  try {
    await engine.load(await encodeInSlices(tables), prepare);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return { counter: inParts(sqlCounter(engine.query, programme)), close: engine.close };
};

/** DuckDB holding the tables it was last given: fetched and opened when it is needed, closed when nobody asks it anything any more. */
export function openJudge(
  programme: Programme,
  open: Open = openDuckdb,
): (tables: () => readonly Table[]) => () => Promise<Counter> {
  type Tables = Parameters<ReturnType<typeof openJudge>>[0];
  let held: { readonly tables: Tables; readonly opened: Promise<Opened> } | null = null;
  let uses = 0;
  let unused: ReturnType<typeof setTimeout> | undefined;

  const close = (): void => {
    void held?.opened.then(async (own) => own.close()).catch(() => undefined); // said to whoever asked
    held = null;
  };
  const holding = async (tables: Tables): Promise<Opened> => {
    if (held?.tables === tables) return held.opened;
    close();
    const opened = open(tables(), programme);
    held = { tables, opened };
    // Refused once is not refused for ever.
    opened.catch(() => {
      if (held?.opened === opened) held = null;
    });
    return opened;
  };
  const using = async <Result>(task: () => Promise<Result>): Promise<Result> => {
    clearTimeout(unused);
    uses += 1;
    try {
      return await task();
    } finally {
      uses -= 1;
      if (uses === 0) unused = setTimeout(close, UNUSED);
    }
  };

  return (tables) => async () => {
    await using(async () => holding(tables));
    return {
      count: async (questions, signal) => using(async () => (await holding(tables)).counter.count(questions, signal)),
    };
  };
}
