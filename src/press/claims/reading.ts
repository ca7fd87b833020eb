import type { IndicatorId } from '../../model/figure/indicator.ts';

/** A category of people whose count and share can be told: a cell of a breakdown of people. */
export interface Category {
  readonly by: 'gender' | 'occupation';
  readonly key: string;
}

/**
 * What a quantity may be about. `value` is the indicator itself, `numerator` the count behind a rate (women), `complement` what is left of it (those who
 * came, for the no-show rate). With a `category` it is the people of that answer; `over` makes a share of two counts.
 */
export interface Subject {
  readonly indicator: IndicatorId;
  readonly part: 'value' | 'numerator' | 'complement';
  readonly category?: Category;
  readonly over?: IndicatorId;
}

export const of = (indicator: IndicatorId, part: Subject['part'] = 'value'): Subject => ({ indicator, part });
export const among = (by: Category['by'], key: string): Subject => ({
  indicator: 'people',
  part: 'value',
  category: { by, key },
});
export const over = (indicator: IndicatorId, base: IndicatorId): Subject => ({ indicator, part: 'value', over: base });
