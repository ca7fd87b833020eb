import * as v from 'valibot';
import { indicatorIds } from '../figure/indicator.ts';
import { dayOrder, daySchema } from './period.ts';

/** Something that explains a curve or a figure: a day, or the days from `from` until `to`, which is not one of them. */
export const annotationSchema = v.pipe(
  v.object({
    from: daySchema,
    to: v.nullable(daySchema),
    fr: v.string(),
    en: v.string(),
    /** The figure it explains; without one, whatever is counted. */
    indicator: v.optional(v.picklist(indicatorIds)),
    /** What it is true of, as a filter is written in an address, its days apart; without one, of the whole programme. */
    filter: v.optional(v.string()),
  }),
  v.check(({ from, to }) => to === null || dayOrder({ from, to }), 'an annotation ends after it starts'),
);

export type Annotation = Readonly<v.InferOutput<typeof annotationSchema>>;
