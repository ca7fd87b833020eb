import { listed } from '../../define/indicators.ts';
import type { Request } from '../measure.ts';

/** What is said of a partner beside others. */
export const partnerIndicators = listed('partners');

/** What is said of all partners together. */
export const partnershipIndicators = listed('partnership');

export const partnersRequests: readonly Request[] = [
  ...partnerIndicators.map((indicator): Request => ({ indicator, by: 'partner' })),
  ...partnershipIndicators.map((indicator): Request => ({ indicator, by: null })),
];

/** Reserved sessions against the others: how many, how full, which public, and what followed. */
export const reservedIndicators = listed('reserved');

export const reservedRequests: readonly Request[] = [
  ...reservedIndicators.map((indicator): Request => ({ indicator, by: 'reserved' })),
  { indicator: 'reserved-sessions', by: 'weekday' },
];

/** The sheet of one partner: its own figures only. */
export const sheetIndicators = listed('sheet');

export const sheetRequests: readonly Request[] = [
  ...sheetIndicators.map((indicator): Request => ({ indicator, by: null })),
  ...(['month', 'theme', 'city', 'gender', 'age', 'occupation'] as const).map((by): Request => ({
    indicator: 'people',
    by,
  })),
];
