import type { IndicatorId } from '../model/indicator.ts';
import { indicator } from './indicators.ts';
import { describeMeasure } from './describe.ts';

/** Names what an indicator means: the measures it is made of, in words. A definition that changes gets another name. */
export function definitionKey(id: IndicatorId): string {
  const each = indicator(id);
  const parts = 'count' in each ? [each.count] : [each.numerator, each.denominator];
  return parts.map(describeMeasure).join(' / ');
}
