import * as v from 'valibot';
import type { Report } from '../../model/dataset/report.ts';
import type { Oddity } from '../../model/dataset/oddity.ts';
import { periodSchema } from '../../model/time/period.ts';

/** What a snapshot says of its dataset, beside the columns. */
export interface SnapshotFacts {
  readonly digest: string;
  readonly extent: { readonly from: string; readonly to: string } | null;
  /** True for the demonstration, which the first files of one's own replace. */
  readonly demo: boolean;
  readonly reports: readonly Report[];
  /** SHA-256 of each file, in the order of the reports. */
  readonly hashes: readonly string[];
  readonly oddities: readonly Oddity[];
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const counts = v.record(v.string(), count);
const texts = v.array(v.string());

/** The parts of a report that a page goes into; the rest is shown as it is. */
const report = v.looseObject({
  file: v.string(),
  outcome: v.string(),
  kind: v.string(),
  columns: v.array(v.looseObject({ header: v.string() })),
  rows: count,
  not_attended: counts,
  rejected: counts,
  rejections: v.array(v.looseObject({ line: v.number(), reason: v.string(), raw: v.string() })),
  skipped: counts,
  by_session_city: counts,
  by_home_city: counts,
  gender: counts,
  warnings: texts,
  repairs: v.array(v.looseObject({})),
  questions: texts,
  unknown_values: v.array(v.looseObject({ field: v.string(), value: v.string(), rows: count })),
});

const oddity = v.looseObject({ kind: v.string(), count, examples: v.array(v.looseObject({})) });

const column = v.object({
  name: v.string(),
  type: v.picklist(['integer', 'day', 'boolean', 'category']),
  domain: v.nullable(v.string()),
  /** Bytes of each value. */
  width: v.picklist([1, 2, 4]),
  /** Bytes of each value as it is written: see `packingOf`. */
  packed: v.picklist([1, 2, 4]),
  /** From the start of the columns, a multiple of eight. */
  offset: count,
  /** xxHash32 of its bytes. */
  sum: count,
});

export type ColumnEntry = Readonly<v.InferOutput<typeof column>>;

export const manifest = v.object({
  facts: v.object({
    digest: v.pipe(v.string(), v.minLength(1)),
    extent: v.nullable(periodSchema),
    demo: v.boolean(),
    reports: v.array(report),
    hashes: texts,
    oddities: v.array(oddity),
  }),
  /** Labels of each category, by domain. */
  domains: v.record(v.string(), texts),
  tables: v.array(v.object({ name: v.string(), rows: count, columns: v.array(column) })),
});

export type Manifest = Readonly<v.InferOutput<typeof manifest>>;
