import { meaningOf } from '../../../src/answers/afar/meaning.ts';
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
  return {
    ground: { counter, programme, known: { extent, recorded: new Set(recordable) }, digest: '0123456789abcdef' },
    manifest: {
      form: 1,
      programme: programme.name,
      engine: 'duckdb',
      definitions: await meaningOf(programme),
      digest: '0123456789abcdef',
      extent,
      recorded: [...recordable],
      sources: [],
    },
    profile: 'press',
    roleOf: everybodyReads,
    limits: { atOnce: 2, waiting: 4, deadline: 5000, kept: 1_000_000 },
    ...other,
  };
}
