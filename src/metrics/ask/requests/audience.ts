import type { BreakdownId } from '../../../model/figure/indicator.ts';
import { listed } from '../../define/indicators.ts';
import type { Request } from '../measure.ts';

/** The figures of the audience that stand alone. */
export const audienceIndicators = listed('audience');

/** What people are split by, each with what is not stated. */
export const audienceBreakdowns = ['gender', 'age', 'occupation'] as const satisfies readonly BreakdownId[];

export const audienceRequests: readonly Request[] = [
  ...audienceIndicators.map((indicator): Request => ({ indicator, by: null })),
  ...([...audienceBreakdowns, 'home-department', 'home-city'] as const).map((by): Request => ({
    indicator: 'people',
    by,
  })),
];

/** What is compared with another period. */
export const comparedRequests: readonly Request[] = audienceBreakdowns.map((by) => ({ indicator: 'people', by }));

/** What is said of hours, where files state lengths: of everybody, and by theme. */
export const hoursIndicators = listed('hours');
export const hoursAlone: readonly Request[] = hoursIndicators.map((indicator) => ({ indicator, by: null }));
export const hoursByTheme: readonly Request[] = hoursIndicators.map((indicator) => ({ indicator, by: 'theme' }));
