import type { BreakdownId, IndicatorId } from '../../model/figure/indicator.ts';

/** A category of people whose share can be told: cells of a breakdown. */
export interface Category {
  readonly by: Extract<BreakdownId, 'gender' | 'occupation' | 'age'>;
  readonly keys: readonly string[];
}

/**
 * What a quantity may be about. `value` is the indicator itself, `numerator` the count behind a rate (women), `complement` what is left of it (those who
 * came, for the no-show rate). With a `category` it is the share of those answers among the people counted; `over` makes a share of two counts;
 * `within` is the share of the whole that lies within the claim's restriction, of place or of people.
 */
export interface Subject {
  readonly indicator: IndicatorId;
  readonly part: 'value' | 'numerator' | 'complement';
  readonly category?: Category;
  readonly over?: IndicatorId;
  readonly within?: 'place' | 'people';
}

export const of = (indicator: IndicatorId, part: Subject['part'] = 'value'): Subject => ({ indicator, part });
