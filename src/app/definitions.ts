import type { IntlShape } from 'react-intl';
import { indicator } from '../metrics/define/indicators.ts';
import type { IndicatorId } from '../model/figure/indicator.ts';
import { type Definition, definitionsOf } from '../share/definition.ts';
import { formulaOf } from './figures/formula.ts';
import type { Review } from './review.ts';

/** The definitions of indicators, each once, with their formula in words. */
export function definitionsIn(ids: readonly IndicatorId[], messages: IntlShape): readonly Definition[] {
  const formula = (id: IndicatorId): string => {
    const each = indicator(id);
    return 'count' in each
      ? formulaOf(each.count, messages)
      : `${formulaOf(each.numerator, messages)} / ${formulaOf(each.denominator, messages)}`;
  };
  return definitionsOf(ids, formula, messages);
}

/** Those of the figures of a review. */
export function definitionsOfReview(
  { measured }: Pick<Review, 'measured'>,
  messages: IntlShape,
): readonly Definition[] {
  return definitionsIn(
    measured.map((each) => each.indicator),
    messages,
  );
}
