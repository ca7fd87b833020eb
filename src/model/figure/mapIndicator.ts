import type { IndicatorId } from './indicator.ts';

/** Counts are drawn as circles whose area is the value; rates as departments coloured by class. The two are never mixed. */
export const circleIndicators = ['people', 'attendances', 'sessions', 'new-people'] as const satisfies IndicatorId[];
export const areaIndicators = [
  'people-per-1000',
  'women-share',
  'job-seeker-share',
  'no-show-rate',
  'coaching-rate',
] as const satisfies IndicatorId[];
export const mapIndicators = [...circleIndicators, ...areaIndicators] as const;

export type CircleIndicator = (typeof circleIndicators)[number];
export type MapIndicator = (typeof mapIndicators)[number];

export function isCircleIndicator(id: MapIndicator): id is CircleIndicator {
  return (circleIndicators as readonly string[]).includes(id);
}
