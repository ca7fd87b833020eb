import { sqlCounter } from '../../../src/engine/sql/counter.ts';
import { checkRows } from '../../../src/engine/clickhouse/checkRows.ts';
import { ClickhouseError } from '../../../src/engine/clickhouse/clickhouseError.ts';
import { loadedThere } from '../../../src/engine/clickhouse/loaded.ts';
import type { Server } from '../../../src/engine/clickhouse/server.ts';
import type { Counter } from '../../../src/metrics/ask/counter.ts';
import type { Programme } from '../../../src/model/place/programme.ts';
import { tellingCounter } from '../../commands/given.ts';
import type { Known } from '../../commands/readTables.ts';

/** The dataset that was loaded last, all its rows there, as a service asks it. */
export interface OpenedDataset extends Omit<Known, 'grain'> {
  readonly number: number;
  readonly counter: Counter;
  readonly programme: Programme;
}

export async function openLoaded(server: Server, database: string, programme: Programme): Promise<OpenedDataset> {
  const loaded = await loadedThere(server, database);
  const { extent, recorded, digest, sources, grain } = loaded.facts;
  if (loaded.facts.programme !== programme.name)
    throw new ClickhouseError(
      'schema',
      `ClickHouse: what is loaded in ${database} is of ${loaded.facts.programme}, and data/programme.json of ${programme.name}: name another --database`,
    );
  await checkRows(server, loaded);
  const own = sqlCounter(async (statement, signal) => server.query(statement, loaded.database, signal), programme);
  return {
    number: loaded.number,
    counter: tellingCounter(own, programme, { extent, grain }),
    programme,
    extent,
    recorded: new Set(recorded),
    digest,
    sources,
  };
}
