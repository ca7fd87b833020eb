import { finest, type Grain } from '../../model/publication/grain.ts';
import type { Table } from '../../model/dataset/table.ts';
import type { Day } from '../../model/time/day.ts';
import type { Period } from '../../model/time/period.ts';
import { coarsened } from './coarsen.ts';
import type { Exposure } from './exposure.ts';
import { pseudonymise } from './pseudonymise.ts';

/** What is kept of people in a dataset of rows. */
export interface Variant {
  /** Whether answers are blanked until nobody is alone at a visit with what is visible of them. */
  readonly isFolded: boolean;
  readonly grain: Grain;
}

interface Making {
  readonly k: number;
  readonly bounds: readonly number[];
  readonly opening: Day;
  readonly extent: Period;
  readonly random: () => number;
}

/** Those that are measured side by side, the one that tells most first. */
const compared: readonly Variant[] = [
  { isFolded: false, grain: finest },
  { isFolded: true, grain: finest },
  { isFolded: false, grain: { days: 'month', trails: 'whole' } },
  { isFolded: false, grain: { days: 'day', trails: 'year' } },
  { isFolded: false, grain: { days: 'month', trails: 'year' } },
  { isFolded: true, grain: { days: 'month', trails: 'year' } },
];

export function madeAs(
  { isFolded, grain }: Variant,
  tables: readonly Table[],
  { k, bounds, opening, extent, random }: Making,
): ReturnType<typeof pseudonymise> {
  return pseudonymise(coarsened(tables, { grain, opening, extent, random }), { k, bounds, isFolded, random });
}

/** Who can be singled out in each variant of a dataset. */
export function exposures(
  tables: readonly Table[],
  making: Making,
): readonly { readonly variant: Variant; readonly exposure: Exposure }[] {
  return compared.map((variant) => ({ variant, exposure: madeAs(variant, tables, making).exposure }));
}
