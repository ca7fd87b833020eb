import * as v from 'valibot';
import { namedViewSchema } from './namedView.ts';
import { annotationSchema } from '../time/annotation.ts';
import type { Day } from '../time/day.ts';
import { daySchema, periodSchema } from '../time/period.ts';
import { targetSchema } from '../figure/target.ts';
import { publicKeySchema } from '../publication/publicKey.ts';

/** No age is above it, and what people are told apart by fits: gender, occupation and age together are one short number. */
const OLDEST = 150;

const schema = v.object({
  name: v.string(),
  /** INSEE code of the commune of the permanent space. */
  hub: v.string(),
  /** INSEE code of the region, `76` for Occitanie. */
  region: v.string(),
  opening: daySchema,
  reportingYear: periodSchema,
  /** Lower bounds in completed years, ascending; the last band is open. */
  ageBands: v.pipe(
    v.array(v.number()),
    v.minLength(1),
    v.check(
      (bounds) =>
        bounds.every((bound, at) => Number.isInteger(bound) && bound > (bounds[at - 1] ?? -1) && bound <= OLDEST),
      'ages ascend, from 0 to 150',
    ),
  ),
  profile: v.picklist(['internal', 'press', 'open']),
  /** True when the page may start on the fictitious demonstration exports. */
  demo: v.boolean(),
  /** True when a dataset is published beside the page, which visitors load. */
  published: v.optional(v.boolean(), false),
  /**
   * The address of a dataset elsewhere, which visitors ask in the place of one beside the page: over TLS, or on this machine, or the page is not built. Pages show it as what is
   * published.
   */
  remote: v.optional(v.nullable(v.string()), null),
  /** Ed25519 key, in base64url, that what is published must be signed with; without one, visitors' pages check no signature. */
  publicKey: v.optional(v.nullable(publicKeySchema), null),
  /** How inhabitants are named and what is told of a place, by INSEE code of the commune, or of the region: « montpelliérain ». */
  inhabitants: v.optional(v.record(v.string(), v.array(v.string())), {}),
  /** What was promised, for the whole programme. */
  targets: v.optional(v.array(targetSchema), []),
  /** What explains the curves: the opening, an agreement, holidays. */
  annotations: v.optional(v.array(annotationSchema), []),
  /** What everybody who opens the site is offered to look at, under names. */
  views: v.optional(v.array(namedViewSchema), []),
});

export interface Programme extends v.InferOutput<typeof schema> {
  readonly opening: Day;
}

/** Reads `data/programme.json`; throws with the path of the first wrong field. */
export function readProgramme(value: unknown): Programme {
  const result = v.safeParse(schema, value);
  if (result.success) return { ...result.output, published: result.output.published || result.output.remote !== null };
  const [issue] = result.issues;
  throw new TypeError(`data/programme.json: ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}
