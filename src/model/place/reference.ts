import * as v from 'valibot';

const schema = v.object({
  /** Who counted: "Insee, recensement de la population". */
  source: v.string(),
  year: v.number(),
  licence: v.string(),
  /** Residents of an area by gender and age in completed years; `to` is not in, `null` leaves the last band open. */
  rows: v.array(
    v.object({
      /** INSEE code of a commune, a department or a region. */
      area: v.string(),
      gender: v.picklist(['F', 'M']),
      from: v.number(),
      to: v.nullable(v.number()),
      residents: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  ),
});

/** A resident population to compare with, as `data/reference/<region>.json` gives it. */
export type Reference = Readonly<v.InferOutput<typeof schema>>;

/** Reads a reference; throws with the path of the first wrong field. */
export function readReference(value: unknown): Reference {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new TypeError(`data/reference: ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}
