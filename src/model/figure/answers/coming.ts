import type { Partition } from '../partition.ts';
import type { Period } from '../../time/period.ts';

/** The people of a period by how they come; each is in one group of each list. */
export interface Coming {
  readonly period: Period;
  readonly people: number;
  /** First attendance ever in the period, or before it. */
  readonly first: { readonly fresh: number; readonly returning: number };
  /** By the sessions they attended in the period; `unknown` when nothing says whether one of theirs was reserved, and none of the others settles it. */
  readonly reserved: { readonly only: number; readonly never: number; readonly both: number; readonly unknown: number };
}

/** How people come, as it may be shown; `null` for groups of which nothing may be told. */
export interface ToldComing {
  readonly period: Period;
  readonly first: Partition<keyof Coming['first']> | null;
  readonly reserved: Partition<keyof Coming['reserved']> | null;
}
