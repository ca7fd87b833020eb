import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { duckdbCounter } from '../../src/engine/duckdb/counter.ts';
import { encodeTable } from '../../src/engine/duckdb/encodeTable.ts';
import type { Engine } from '../../src/engine/duckdb/engine.ts';
import { openNative } from '../../src/engine/duckdb/open/native.ts';
import { prepare } from '../../src/engine/duckdb/prepare.ts';
import { openWasmInNode } from '../../src/engine/duckdb/open/wasmInNode.ts';
import { scanCounter } from '../../src/engine/scan/counter.ts';
import type { Counter, Tally } from '../../src/metrics/ask/counter.ts';
import type { Question } from '../../src/metrics/ask/question.ts';
import type { Scope } from '../../src/model/address/filter.ts';
import type { Table } from '../../src/model/dataset/table.ts';
import { programme } from '../metrics/fixture.ts';
import { dimensions, questionsIn } from './asked.ts';
import { rows, scope, tablesFrom } from './drawn.ts';
import { loopCounter } from './loops/counter.ts';

let native: Engine;
let wasm: Engine;
beforeAll(async () => {
  native = await openNative();
  wasm = await openWasmInNode();
});
afterAll(async () => {
  await native.close();
  await wasm.close();
});

const RUNS = Number(process.env['BILAN_RUNS'] ?? 25);
const pair = fc.tuple(fc.constantFrom(...dimensions), fc.constantFrom(...dimensions));
const picks = fc.array(fc.nat(), { minLength: 6, maxLength: 10 });

/** Rows of cells come in no order. */
const inOrder = (tally: Tally | undefined): readonly string[] =>
  (tally ?? []).map((row) => JSON.stringify(row)).toSorted();

const bySql = async (engine: Engine, tables: readonly Table[]): Promise<Counter> => {
  await engine.load(tables.map(encodeTable), prepare);
  return duckdbCounter(engine.query, programme);
};

/** Some of all the questions of two scopes, counted by two counters on any rows. */
async function agree(
  runs: number,
  one: (tables: readonly Table[]) => Promise<Counter>,
  other: (tables: readonly Table[]) => Promise<Counter>,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(rows, scope, scope, pair, picks, async (drawn, first, second, by, picked) => {
      const tables = tablesFrom(drawn);
      const all = [first, second].flatMap((asked: Scope) => questionsIn(asked, by));
      const questions = picked.flatMap((at): readonly Question[] => all.slice(at % all.length, (at % all.length) + 1));
      const [found, expected] = [
        await (await one(tables)).count(questions),
        await (await other(tables)).count(questions),
      ];
      questions.forEach((question, index) => {
        expect({ question, rows: inOrder(found[index]) }).toEqual({ question, rows: inOrder(expected[index]) });
      });
    }),
    { numRuns: runs },
  );
}

it('counts the same by native SQL and by plain loops, for any rows, filter, dimensions and form of question', async () => {
  const agreed = agree(
    RUNS,
    async (tables) => bySql(native, tables),
    async (tables) => loopCounter(tables, programme),
  );
  await expect(agreed).resolves.toBeUndefined();
}, 180_000);

it('counts the same by a scan of columns and by plain loops', async () => {
  const agreed = agree(
    RUNS * 4,
    async (tables) => scanCounter(tables, programme),
    async (tables) => loopCounter(tables, programme),
  );
  await expect(agreed).resolves.toBeUndefined();
}, 180_000);

it("counts the same by the browser's DuckDB and by plain loops", async () => {
  const agreed = agree(
    Math.ceil(RUNS / 3),
    async (tables) => bySql(wasm, tables),
    async (tables) => loopCounter(tables, programme),
  );
  await expect(agreed).resolves.toBeUndefined();
}, 180_000);
