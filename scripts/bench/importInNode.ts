import { readFile } from 'node:fs/promises';
import { encodeTable } from '../../src/engine/sql/encodeTable.ts';
import { openNative } from '../../src/engine/duckdb/open/native.ts';
import type { Gazetteer } from '../../src/geo/gazetteer.ts';
import { assemble } from '../../src/import/tables/assemble.ts';
import { readExport } from '../../src/import/rows/readExport.ts';
import { prepare } from '../../src/engine/sql/prepare.ts';

/** The whole import of one file outside a browser, until its dataset can be queried: milliseconds. */
export async function importInNode(path: string, gazetteer: Gazetteer): Promise<number> {
  const engine = await openNative();
  const started = performance.now();
  const bytes = new Uint8Array(await readFile(path));
  const extract = await readExport({ name: 'export.csv', bytes }, { gazetteer, today: '2026-11-23' });
  const { tables } = assemble([extract], { gazetteer });
  await engine.load(tables.map(encodeTable), prepare);
  const elapsed = performance.now() - started;
  await engine.close();
  return elapsed;
}
