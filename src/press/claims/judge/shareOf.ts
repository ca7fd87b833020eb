import type { IndicatorId } from '../../../model/figure/indicator.ts';

/** Shares of people that make a count of people. */
export const shareOf: Partial<Record<IndicatorId, readonly [part: IndicatorId, whole: IndicatorId]>> = {
  'coaching-rate': ['coached-people', 'people'],
  'opportunity-rate': ['opportunity-people', 'coached-people'],
};
