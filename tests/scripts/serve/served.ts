import { servedOf } from '../../../scripts/serve/served.ts';
import { type Served } from '../../../scripts/serve/service.ts';
import { everybodyReads } from '../../../scripts/serve/tokens.ts';
import { scanCounter } from '../../../src/engine/scan/counter.ts';
import type { Counter } from '../../../src/metrics/ask/counter.ts';
import { recordable } from '../../../src/model/dataset/recorded.ts';
import { sortFacts } from '../../../src/model/dataset/sortFacts.ts';
import { programme, tables } from '../../metrics/fixture.ts';

export const extent = { from: '2019-02-15', to: '2020-03-01' };

/** The fixture, served to the press; or what another counter counts. */
export async function servedBy(
  counter: Counter = scanCounter(sortFacts(tables), programme),
  other: Partial<Served> = {},
): Promise<Served> {
  const dataset = {
    counter,
    programme,
    extent,
    recorded: new Set(recordable),
    digest: '0123456789abcdef',
    sources: [],
  };
  const limits = { atOnce: 2, waiting: 4, deadline: 5000, kept: 1_000_000, perMinute: 0 };
  return { ...(await servedOf(dataset, 'duckdb', { profile: 'press', roleOf: everybodyReads, limits })), ...other };
}
