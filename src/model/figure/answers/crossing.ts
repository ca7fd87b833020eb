import type { Figure } from '../figure.ts';
import type { BreakdownId } from '../indicator.ts';
import type { Period } from '../../time/period.ts';

/** What people can be crossed by. */
export const crossable = [
  'gender',
  'age',
  'occupation',
  'home-department',
  'department',
  'theme',
  'reserved',
] as const satisfies readonly BreakdownId[];
export type Crossable = (typeof crossable)[number];

/** People by two breakdowns at once: every cell, every row, every column and the whole are counted again, none is a sum. */
export interface Crossing {
  readonly period: Period;
  readonly rows: CrossedSide;
  readonly columns: CrossedSide;
  /** `cells[row][column]`. */
  readonly cells: readonly (readonly Figure[])[];
  readonly total: Figure;
}

export interface CrossedSide {
  readonly by: Crossable;
  readonly keys: readonly string[];
  /** In the order of the keys. */
  readonly totals: readonly Figure[];
}
