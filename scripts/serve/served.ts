import { meaningOf } from '../../src/answers/afar/meaning.ts';
import type { Counter } from '../../src/metrics/ask/counter.ts';
import type { RemoteManifest } from '../../src/model/dataset/remoteManifest.ts';
import type { Programme } from '../../src/model/place/programme.ts';
import type { Known } from '../commands/readTables.ts';
import type { Served } from './service.ts';

/** What a service takes on, unless it is told otherwise. */
export const usualLimits: Served['limits'] = {
  atOnce: 2,
  waiting: 200,
  deadline: 30_000,
  kept: 64_000_000,
  perMinute: 600,
};

/** A dataset as a service answers for it, and what it says of itself. */
export async function servedOf(
  dataset: Omit<Known, 'grain'> & { readonly counter: Counter; readonly programme: Programme },
  engine: RemoteManifest['engine'],
  rules: Pick<Served, 'profile' | 'roleOf' | 'limits'>,
): Promise<Served> {
  const { counter, programme, extent, recorded, digest, sources } = dataset;
  return {
    ground: { counter, programme, known: { extent, recorded }, digest },
    manifest: {
      form: 1,
      programme: programme.name,
      engine,
      definitions: await meaningOf(programme),
      digest,
      extent,
      recorded: [...recorded],
      sources: [...sources],
    },
    ...rules,
  };
}
