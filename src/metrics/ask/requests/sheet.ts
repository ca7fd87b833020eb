import type { Subject } from '../../../model/address/subject.ts';
import type { BreakdownId } from '../../../model/figure/indicator.ts';
import { isToldOf, listed } from '../../define/indicators.ts';
import type { Request } from '../measure.ts';
import { themeRequests } from './overview.ts';
import { cityRequests, comparedIndicators } from './territory.ts';

const figures = listed('sheet');

/** What people are broken down by on the sheet of a place or a theme. */
export const sheetBreakdowns = {
  city: ['month', 'theme', 'gender', 'age', 'occupation'],
  department: ['month', 'city', 'theme', 'gender', 'age', 'occupation'],
  theme: ['month', 'city', 'gender', 'age', 'occupation'],
} as const satisfies Record<Subject['by'], readonly BreakdownId[]>;

/** The figures that stand alone on a sheet: those that make sense of what it is of. */
export function aloneOn({ by, key }: Subject): typeof figures {
  const within = { cities: by === 'city' ? [key] : [], departments: by === 'department' ? [key] : [] };
  return figures.filter((id) => isToldOf(id, within));
}

export function sheetRequestsOf(subject: Subject): readonly Request[] {
  return [
    ...aloneOn(subject).map((indicator): Request => ({ indicator, by: null })),
    ...sheetBreakdowns[subject.by].map((by): Request => ({ indicator: 'people', by })),
  ];
}

/** What sets it among all those of its kind. */
export const amongRequests = {
  city: cityRequests,
  department: comparedIndicators.map((indicator): Request => ({ indicator, by: 'department' })),
  theme: themeRequests,
} as const satisfies Record<Subject['by'], readonly Request[]>;
