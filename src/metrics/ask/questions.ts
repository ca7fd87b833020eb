import type { Scope } from '../../model/address/filter.ts';
import type { EverybodyKnown, FactMeasure, Measure } from '../define/algebra.ts';
import { attended, people } from '../define/counted.ts';
import type { CountQuestion, Dimensions, Mark } from './question.ts';

export const attendances: FactMeasure = { count: 'rows', of: 'visit', where: attended };
export const sessions: FactMeasure = { count: 'sessions', of: 'visit', where: attended };

/** A registration whose person was present. */
export const presence: Mark = { of: 'visit', where: attended };

/** A count of measures by dimensions. */
export function countBy(scope: Scope, by: Dimensions, measures: readonly (Measure | EverybodyKnown)[]): CountQuestion {
  return { form: 'count', measures, by, scope };
}

/** People trained, by dimensions. */
export function peopleBy(scope: Scope, ...by: Dimensions): CountQuestion {
  return countBy(scope, by, [people]);
}
