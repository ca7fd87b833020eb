import type { IndicatorId } from '../../model/figure/indicator.ts';
import type { Indicator } from './algebra.ts';
import { describeMeasure } from './describe.ts';
import { definitionOf } from './indicators.ts';

/** Names what an indicator means: the measures it is made of, in words. A definition that changes gets another name. */
export function definitionKey(asked: IndicatorId | Indicator): string {
  const each = definitionOf(asked);
  const parts = 'count' in each ? [each.count] : [each.numerator, each.denominator];
  return parts.map(describeMeasure).join(' / ');
}
