import type { Figure } from '../figure.ts';
import type { Period } from '../../time/period.ts';

/** How many people several cities share. Anonymous attendances are nobody's, so they are in no cell. */
export interface Overlap {
  readonly period: Period;
  /** INSEE codes, or `unknown`, in the order asked. */
  readonly cities: readonly string[];
  /** `people[i][j]`: people seen in city i and in city j; the people of city i where i = j. The same on both sides of the diagonal. */
  readonly people: readonly (readonly Figure[])[];
  /** People seen in at least one of the cities: less than the sum of the diagonal when some were seen in several. */
  readonly together: Figure;
}
