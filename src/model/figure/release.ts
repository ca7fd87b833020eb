import * as v from 'valibot';
import { breakdownIds, indicatorIds } from './indicator.ts';
import { daySchema, periodSchema } from '../time/period.ts';

const fact = v.object({
  indicator: v.picklist(indicatorIds),
  period: periodSchema,
  /** The filter, as the query of an address, period apart. */
  filter: v.string(),
  by: v.nullable(v.picklist(breakdownIds)),
  /** The cell; empty for the total. */
  key: v.string(),
  /** `null` when it was withheld. */
  value: v.nullable(v.number()),
});

const figurePage = v.object({ indicator: v.picklist(indicatorIds), period: periodSchema, value: v.number() });

const release = v.object({
  on: daySchema,
  profile: v.picklist(['press', 'open']),
  /** Names the files counted. */
  digest: v.string(),
  facts: v.array(fact),
  /** The figures that have a page of their own, which other sites may show. */
  pages: v.optional(v.array(figurePage)),
});

/** Everything published of a programme: no row, no person. */
export const ledgerSchema = v.object({ form: v.literal(1), programme: v.string(), releases: v.array(release) });

/** One count that a release shows, or withholds. */
export type Fact = Readonly<v.InferOutput<typeof fact>>;
/** A figure that a release gave a page of its own, as it was told. */
export type FigurePage = Readonly<v.InferOutput<typeof figurePage>>;
export type Release = Readonly<v.InferOutput<typeof release>>;
export type ReleaseLedger = Readonly<v.InferOutput<typeof ledgerSchema>>;

export function newLedger(programme: string): ReleaseLedger {
  return { form: 1, programme, releases: [] };
}

/** Throws, naming what is wrong, for a text that is not a ledger. */
export function readLedger(text: string): ReleaseLedger {
  return v.parse(ledgerSchema, JSON.parse(text));
}
