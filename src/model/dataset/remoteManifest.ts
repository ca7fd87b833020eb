import * as v from 'valibot';
import { periodSchema } from '../time/period.ts';
import { recordable } from './recorded.ts';

/** What a dataset that is asked from afar says of itself, to whom may ask: no row, no person. */
export const remoteManifest = v.object({
  form: v.literal(1),
  programme: v.string(),
  /** For whom every answer is released. */
  profile: v.picklist(['internal', 'press', 'open']),
  /** What counts: a name for the reader. */
  engine: v.picklist(['duckdb', 'clickhouse']),
  /** Names what the indicators mean: of whoever means something else no answer is to be taken. */
  definitions: v.string(),
  /** Names the dataset. */
  digest: v.string(),
  extent: v.nullable(periodSchema),
  recorded: v.array(v.picklist(recordable)),
  sources: v.array(
    v.object({
      file: v.string(),
      sha256: v.string(),
      kind: v.picklist(['attendance', 'coaching', 'opportunity']),
      rows: v.number(),
      rejected: v.record(v.string(), v.number()),
      counted: v.nullable(v.number()),
    }),
  ),
});

export type RemoteManifest = Readonly<v.InferOutput<typeof remoteManifest>>;
