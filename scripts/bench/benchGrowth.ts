import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTables, fillDerived } from '../../src/engine/clickhouse/schema.ts';
import { openServer } from '../../src/engine/clickhouse/server.ts';
import { openNative } from '../../src/engine/duckdb/open/native.ts';
import { compile } from '../../src/engine/sql/compile.ts';
import type { RunStatement } from '../../src/engine/sql/counter.ts';
import { prepare } from '../../src/engine/sql/prepare.ts';
import type { Question } from '../../src/metrics/ask/question.ts';
import { attendances, people } from '../../src/metrics/define/counted.ts';
import { everything, toScope } from '../../src/model/address/filter.ts';
import { addDays } from '../../src/model/time/day.ts';
import type { Programme } from '../../src/model/place/programme.ts';
import type { Sql } from '../../src/sql/sql.ts';
import { loadProgramme } from '../commands/programmeFiles.ts';
import { readArgs, readCount } from '../commands/usage.ts';
import { breakdowns, countMade, type Counts } from './growth/counted.ts';
import { DAYS, FIRST, inClickhouse, inDuckdb } from './growth/made.ts';
import { median } from './median.ts';
import { memoryOf } from './peakMemory.ts';
import { record } from './record.ts';

const bench = {
  name: 'growth',
  command: 'bilan bench growth --rows N [--clickhouse URL --process ID] --save',
  asked:
    'people and attendances by twelve breakdowns, in one statement; registrations made by the engine itself, five a person at sessions drawn among all, and counted otherwise by plain loops; answers compared before they count; again, the facts of the scope read anew for each breakdown and not once',
  unit: 'milliseconds on the clock, the first time and the median of the next; memory in MB, the most that the process held',
};
const ROUNDS = 3;

interface Measured {
  /** Tables made, and those derived of them. */
  readonly made: number;
  readonly first: number;
  readonly next: number;
  /** As if nothing of a scope were kept between its parts; `null` when it was not tried. */
  readonly readAnew: number | null;
  readonly memory: number | null;
}

/** `bilan bench growth [--rows N] [--clickhouse URL] [--process ID] [--once] [--json] [--save]`: how time and memory grow with rows, in native DuckDB and in a ClickHouse. */
export async function benchGrowthCommand(args: readonly string[]): Promise<number> {
  const { values } = readArgs({
    args: [...args],
    options: {
      rows: { type: 'string' },
      clickhouse: { type: 'string' },
      process: { type: 'string' },
      once: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      save: { type: 'boolean', default: false },
    },
  });
  const rows = readCount('rows', values.rows, 1_000_000);
  const programme = await loadProgramme();
  const asked = { programme, expected: toldOf(countMade(rows, programme.ageBands)), isAnew: !values.once };
  const duckdb = await inNative(rows, asked);
  // What was measured is there already, should the next engine not come to an end.
  const half = { rows, rounds: ROUNDS, duckdb, clickhouse: null };
  if (values.save) await record(bench, half);
  const url = values.clickhouse;
  const clickhouse = url === undefined ? null : await inServer(url, values.process ?? null, rows, asked);
  const result = { rows, rounds: ROUNDS, duckdb, clickhouse };
  if (values.save) await record(bench, result);
  console.log(JSON.stringify(result, null, values.json ? 1 : undefined));
  return 0;
}

interface Asked {
  readonly programme: Programme;
  readonly expected: readonly string[];
  readonly isAnew: boolean;
}

async function inNative(rows: number, asked: Asked): Promise<Measured> {
  const path = join(tmpdir(), `bilan-growth-${process.pid}.duckdb`);
  const engine = await openNative(path);
  try {
    const made = await timed(async () => engine.load([], [...inDuckdb(rows), ...prepare]));
    const times = await timesOf(engine.query, 'AS NOT MATERIALIZED', asked);
    return { made, ...times, memory: process.resourceUsage().maxRSS / 1024 };
  } finally {
    await engine.close();
    for (const left of [path, `${path}.wal`]) await rm(left, { force: true });
  }
}

async function inServer(url: string, id: string | null, rows: number, asked: Asked): Promise<Measured> {
  const server = openServer({ url });
  const database = `bilan_growth_${process.pid}`;
  try {
    await server.command(`CREATE DATABASE ${database}`);
    for (const statement of createTables(database)) await server.command(statement);
    const made = await timed(async () => {
      for (const statement of [...inClickhouse(database, rows), ...fillDerived(database)])
        await server.command(statement);
    });
    const times = await timesOf(async (statement) => server.query(statement, database), 'AS', asked);
    return { made, ...times, memory: id === null ? null : await memoryOf(Number(id), 'VmHWM') };
  } finally {
    await server.command(`DROP DATABASE IF EXISTS ${database} SYNC`).catch(() => undefined); // what failed before says why
    await server.close();
  }
}

async function timesOf(run: RunStatement, word: string, asked: Asked): Promise<Omit<Measured, 'made' | 'memory'>> {
  const scope = toScope(everything, { from: FIRST, to: addDays(FIRST, DAYS) });
  const questions = breakdowns.map((id): Question => ({
    form: 'count',
    by: [id],
    measures: [people, attendances],
    scope,
  }));
  const { statement, read } = compile(questions, asked.programme);
  const once = async (own: Sql): Promise<number> => {
    const started = performance.now();
    const tallies = read(await run(own));
    const took = performance.now() - started;
    const found = tallies.map((tally) => told(tally.map(({ keys, counts }) => [keys[0] ?? null, counts])));
    const wrong = found.findIndex((each, index) => each !== asked.expected[index]);
    if (wrong >= 0)
      throw new Error(
        `counted otherwise by ${breakdowns[wrong]}: ${found[wrong]?.slice(0, 200)} for ${asked.expected[wrong]?.slice(0, 200)}`,
      );
    return took;
  };
  const first = await once(statement);
  const next: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) next.push(await once(statement));
  return { first, next: median(next), readAnew: asked.isAnew ? await once(anew(statement, word)) : null };
}

/** The same statement, each table of a scope worked out wherever it is read: how an engine is told so. */
function anew(statement: Sql, word: string): Sql {
  return { ...statement, text: statement.text.replaceAll('AS MATERIALIZED (', `${word} (`) };
}

function toldOf(counts: Readonly<Record<string, Counts>>): readonly string[] {
  return breakdowns.map((id) => told([...(counts[id] ?? [])]));
}

/** Cells come in no order; one without rows is not told. */
function told(cells: readonly (readonly [string | null, readonly (number | null)[]])[]): string {
  return JSON.stringify(
    cells
      .filter(([, [, count]]) => (count ?? 0) > 0)
      .map((each) => JSON.stringify(each))
      .toSorted(),
  );
}

async function timed(task: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await task();
  return performance.now() - started;
}
