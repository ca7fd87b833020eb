import { expect, it } from 'vitest';
import { openWasmInNode } from '../../../../src/engine/duckdb/open/wasmInNode.ts';
import { sql } from '../../../../src/sql/sql.ts';
import { engineContract } from './contract.ts';

engineContract('WebAssembly in Node', openWasmInNode, { stops: false });

it('refuses what needs an extension, and lives', async () => {
  const engine = await openWasmInNode();
  await expect(engine.query(sql`SELECT CAST(current_date AS VARCHAR) AS today`)).rejects.toThrow();
  await expect(engine.query(sql`SELECT DATE '2019-01-01' AT TIME ZONE 'Europe/Paris' AS n`)).rejects.toThrow();
  expect(await engine.query(sql`SELECT 1 AS one`)).toEqual([{ one: 1 }]);
  await engine.close();
});
