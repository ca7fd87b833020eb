import { listed } from '../../define/indicators.ts';
import type { Request } from '../measure.ts';

/** The figures of the overview that stand alone: what a target can be set for. */
export const headlines = listed('headline');

/** Each of them alone: the first figures, with how they changed since the period compared, which told after them would move what is below. */
export const headlineRequests: readonly Request[] = headlines.map((indicator) => ({ indicator, by: null }));

/** What the overview shows, and the benchmark times: the headline figures and the cells of its charts. */
export const overviewRequests: readonly Request[] = [
  ...headlineRequests,
  ...headlines.map((indicator): Request => ({ indicator, by: 'month' })),
  { indicator: 'people', by: 'theme' },
  { indicator: 'people', by: 'gender' },
  { indicator: 'people', by: 'age' },
  { indicator: 'people', by: 'occupation' },
  { indicator: 'people', by: 'city' },
  { indicator: 'sessions', by: 'city' },
];

/** What the overview sets beside the period compared. */
export const overviewBeside: readonly Request[] = overviewRequests.filter(
  ({ indicator, by }) => indicator === 'people' && by !== null,
);

/** The steps of the trend, when they are weeks. */
export const weekRequests: readonly Request[] = [
  { indicator: 'people', by: 'week' },
  { indicator: 'hub-people', by: 'week' },
];

/** What is said of a theme beside others: how much, how full, and for whom. */
export const themeRequests: readonly Request[] = listed('themes').map((indicator) => ({ indicator, by: 'theme' }));
