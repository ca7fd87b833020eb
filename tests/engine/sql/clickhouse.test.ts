import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sqlCounter } from '../../../src/engine/sql/counter.ts';
import { programme } from '../../metrics/fixture.ts';
import { agree } from '../agreement.ts';
import { loopCounter } from '../loops/counter.ts';
import { findChdb, openChdb } from '../clickhouse/chdb.ts';

const Chdb = findChdb();
if (Chdb === null) console.warn('chdb is not installed: nothing here was run on ClickHouse');

const RUNS = Number(process.env['BILAN_RUNS'] ?? 10);

describe.skipIf(Chdb === null)('ClickHouse', () => {
  let opened: ReturnType<typeof openChdb>;
  beforeAll(() => {
    if (Chdb !== null) opened = openChdb(Chdb);
  });
  afterAll(() => opened.close());

  it('counts the same as plain loops, for any rows, filter, dimensions and form of question', async () => {
    const agreed = agree(
      { numRuns: RUNS },
      async (tables) => sqlCounter(await opened.load(tables), programme),
      async (tables) => loopCounter(tables, programme),
    );
    await expect(agreed).resolves.toBeUndefined();
  }, 600_000);
});
