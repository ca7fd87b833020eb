import { afterAll, beforeAll, describe } from 'vitest';
import { sqlCounter, type RunStatement } from '../../src/engine/sql/counter.ts';
import { encodeTable } from '../../src/engine/sql/encodeTable.ts';
import type { Engine } from '../../src/engine/duckdb/engine.ts';
import { openNative } from '../../src/engine/duckdb/open/native.ts';
import { openWasmInNode } from '../../src/engine/duckdb/open/wasmInNode.ts';
import { prepare } from '../../src/engine/sql/prepare.ts';
import { scanCounter } from '../../src/engine/scan/counter.ts';
import type { Counter } from '../../src/metrics/ask/counter.ts';
import type { Figure } from '../../src/model/figure/figure.ts';
import { sortFacts } from '../../src/model/dataset/sortFacts.ts';
import { programme, tables } from './fixture.ts';

/** Runs the tests on each engine, with the fixture loaded, or other tables; `run` is of its SQL. */
export function onBothEngines(
  name: string,
  tests: (counter: Counter, run: RunStatement) => void,
  loaded = tables,
): void {
  describe.each([
    ['native', openNative],
    ['WebAssembly', openWasmInNode],
  ])(`${name} on %s`, (_, open) => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await open();
      await engine.load(loaded.map(encodeTable), prepare);
    });
    afterAll(() => engine.close());
    const run: RunStatement = async (statement) => engine.query(statement);
    tests(sqlCounter(run, programme), run);
  });
}

/** Runs the tests on every counter: both engines, and the scan of columns. */
export function onEveryCounter(name: string, tests: (counter: Counter) => void, loaded = tables): void {
  onBothEngines(name, tests, loaded);
  describe(`${name} on the scan`, () => {
    tests(scanCounter(sortFacts(loaded), programme));
  });
}

export function valueOf(figure: Figure): number | string {
  return figure.state === 'shown' ? figure.value : figure.state;
}
