import * as v from 'valibot';
import { daySchema, periodSchema } from './period.ts';

/** What one version of the data said of the opportunities of each programme year: counts only. */
export const vintageSchema = v.object({
  digest: v.string(),
  /** The last day the data speaks of. */
  asOf: daySchema,
  years: v.array(v.object({ period: periodSchema, opportunities: v.number(), people: v.number() })),
});

export type Vintage = Readonly<v.InferOutput<typeof vintageSchema>>;

/** A year in two versions. */
export interface Grown {
  readonly period: { readonly from: string; readonly to: string };
  readonly points: readonly { readonly asOf: string; readonly opportunities: number; readonly change: number | null }[];
}

/** How the opportunities of each year grew from version to version, in order of the days the versions speak of; years seen once only are left out. */
export function grownOf(vintages: readonly Vintage[]): readonly Grown[] {
  const ordered = vintages.toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1));
  const years = [...new Set(ordered.flatMap(({ years: own }) => own.map(({ period }) => period.from)))].sort();
  return years.flatMap((from): readonly Grown[] => {
    const points = ordered.flatMap(({ asOf, years: own }) => {
      const year = own.find(({ period }) => period.from === from);
      return year === undefined ? [] : [{ asOf, period: year.period, opportunities: year.opportunities }];
    });
    const [first] = points;
    if (first === undefined || points.length < 2) return [];
    return [
      {
        period: first.period,
        points: points.map(({ asOf, opportunities }, index) => ({
          asOf,
          opportunities,
          change: index === 0 ? null : opportunities - (points[index - 1]?.opportunities ?? 0),
        })),
      },
    ];
  });
}
