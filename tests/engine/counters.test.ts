import { afterAll, beforeAll, expect, it } from 'vitest';
import { sqlCounter } from '../../src/engine/sql/counter.ts';
import { encodeTable } from '../../src/engine/sql/encodeTable.ts';
import type { Engine } from '../../src/engine/duckdb/engine.ts';
import { openNative } from '../../src/engine/duckdb/open/native.ts';
import { prepare } from '../../src/engine/sql/prepare.ts';
import { openWasmInNode } from '../../src/engine/duckdb/open/wasmInNode.ts';
import { scanCounter } from '../../src/engine/scan/counter.ts';
import type { Counter } from '../../src/metrics/ask/counter.ts';
import type { Table } from '../../src/model/dataset/table.ts';
import { programme } from '../metrics/fixture.ts';
import { agree } from './agreement.ts';
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
const bySql = async (engine: Engine, tables: readonly Table[]): Promise<Counter> => {
  await engine.load(tables.map(encodeTable), prepare);
  return sqlCounter(engine.query, programme);
};

it('counts the same by native SQL and by plain loops, for any rows, filter, dimensions and form of question', async () => {
  const agreed = agree(
    { numRuns: RUNS },
    async (tables) => bySql(native, tables),
    async (tables) => loopCounter(tables, programme),
  );
  await expect(agreed).resolves.toBeUndefined();
}, 180_000);

it('counts the same by a scan of columns and by plain loops', async () => {
  const agreed = agree(
    { numRuns: RUNS * 4 },
    async (tables) => scanCounter(tables, programme),
    async (tables) => loopCounter(tables, programme),
  );
  await expect(agreed).resolves.toBeUndefined();
}, 180_000);

it("counts the same by the browser's DuckDB and by plain loops", async () => {
  const agreed = agree(
    { numRuns: Math.ceil(RUNS / 3) },
    async (tables) => bySql(wasm, tables),
    async (tables) => loopCounter(tables, programme),
  );
  await expect(agreed).resolves.toBeUndefined();
}, 180_000);
