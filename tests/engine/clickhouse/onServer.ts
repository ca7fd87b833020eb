import { load } from '../../../src/engine/clickhouse/load.ts';
import { type Facts, loadedThere } from '../../../src/engine/clickhouse/loaded.ts';
import type { Server } from '../../../src/engine/clickhouse/server.ts';
import { sqlCounter } from '../../../src/engine/sql/counter.ts';
import type { Counter } from '../../../src/metrics/ask/counter.ts';
import type { Table } from '../../../src/model/dataset/table.ts';
import { recordable } from '../../../src/model/dataset/recorded.ts';
import { finest } from '../../../src/model/publication/grain.ts';
import { programme } from '../../metrics/fixture.ts';

export const factsOf = (digest: string): Facts => ({
  programme: programme.name,
  digest,
  extent: { from: '2019-02-15', to: '2020-03-01' },
  recorded: [...recordable],
  sources: [],
  grain: finest,
});

/** Tables loaded in a server, and who counts them there. */
export async function countedOn(server: Server, tables: readonly Table[]): Promise<Counter> {
  await load(server, 'bilan', { tables, facts: factsOf('0123456789abcdef') });
  const { database } = await loadedThere(server, 'bilan');
  return sqlCounter(async (statement, signal) => server.query(statement, database, signal), programme);
}
