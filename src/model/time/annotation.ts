import * as v from 'valibot';
import { dayOrder, daySchema } from './period.ts';

/** Something that explains a curve: a day, or the days from `from` until `to`, which is not one of them. */
export const annotationSchema = v.pipe(
  v.object({ from: daySchema, to: v.nullable(daySchema), fr: v.string(), en: v.string() }),
  v.check(({ from, to }) => to === null || dayOrder({ from, to }), 'an annotation ends after it starts'),
);

export type Annotation = Readonly<v.InferOutput<typeof annotationSchema>>;
