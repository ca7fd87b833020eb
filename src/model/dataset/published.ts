import * as v from 'valibot';
import { indicatorIds } from '../figure/indicator.ts';
import { periodSchema } from '../time/period.ts';
import { finest, grainSchema } from '../publication/grain.ts';
import { recordable, type Recorded, recordedIn } from './recorded.ts';

const kinds = ['attendance', 'coaching', 'opportunity'] as const;

/** What a published dataset says of itself: no row, no person. */
export const publishedManifest = v.object({
  form: v.literal(2),
  programme: v.string(),
  profile: v.picklist(['press', 'open']),
  /** Each person shares what is visible of them with at least k − 1 others. */
  k: v.number(),
  version: v.string(),
  /** SHA-256 of `dataset.bilan`; `null` when no people are published. */
  sha256: v.nullable(v.string()),
  /** SHA-256 of `answers.json`; `null` when no answers are published. */
  answers: v.optional(v.nullable(v.string()), null),
  extent: v.nullable(periodSchema),
  sources: v.array(
    v.object({
      file: v.string(),
      sha256: v.string(),
      kind: v.picklist(kinds),
      rows: v.number(),
      rejected: v.record(v.string(), v.number()),
      /** Of the rows, those that count as attendances, or as appointments or opportunities; `null` where an older version did not say. */
      counted: v.optional(v.nullable(v.number()), null),
    }),
  ),
  people: v.number(),
  /** What its files recorded; `null` where an older version did not say. */
  recorded: v.optional(v.nullable(v.array(v.picklist(recordable))), null),
  /** People of whom something was generalised. */
  losses: v.object({ home: v.number(), occupation: v.number(), age: v.number(), gender: v.number() }),
  /** Headline figures before and after; `null` where withheld. */
  figures: v.array(
    v.object({ indicator: v.picklist(indicatorIds), before: v.nullable(v.number()), after: v.nullable(v.number()) }),
  ),
  licence: v.string(),
  /** How finely it tells of days and of people. */
  grain: v.optional(grainSchema, finest),
  /** When it was made, to the second, UTC; `null` where an older version did not say. */
  issued: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/))), null),
  /** SHA-256 of each other file of the publication, by name: what a signature of this file answers for. */
  files: v.optional(v.record(v.string(), v.string()), {}),
});

export type PublishedManifest = Readonly<v.InferOutput<typeof publishedManifest>>;

/** What is known of a publication before its files are written. */
export type Described = Omit<PublishedManifest, 'issued' | 'files'>;

/** What the files recorded that a dataset was published from. */
export function recordedBefore({ recorded, sources }: PublishedManifest): ReadonlySet<Recorded> {
  return recorded === null ? recordedIn(sources.map(({ kind }) => ({ kind, columns: [] }))) : new Set(recorded);
}
