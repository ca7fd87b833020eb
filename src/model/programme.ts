import * as v from 'valibot';
import { type Day, isDay } from './day.ts';

const day = v.pipe(v.string(), v.check(isDay, 'not a day'));
const period = v.pipe(
  v.object({ from: day, to: day }),
  v.check((value) => value.from < value.to, 'a period ends after it starts'),
);

const schema = v.object({
  name: v.string(),
  /** INSEE code of the commune of the permanent space. */
  hub: v.string(),
  /** INSEE code of the region, `76` for Occitanie. */
  region: v.string(),
  opening: day,
  reportingYear: period,
  /** Lower bounds in completed years; the last band is open. */
  ageBands: v.pipe(v.array(v.number()), v.minLength(1)),
  profile: v.picklist(['internal', 'press', 'open']),
  /** True when the page may start on the fictitious demonstration exports. */
  demo: v.boolean(),
});

export interface Programme extends v.InferOutput<typeof schema> {
  readonly opening: Day;
}

/** Reads `data/programme.json`; throws with the path of the first wrong field. */
export function readProgramme(value: unknown): Programme {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new TypeError(`data/programme.json: ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}
