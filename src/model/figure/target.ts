import * as v from 'valibot';
import { type IndicatorId, indicatorIds } from './indicator.ts';
import { periodSchema } from '../time/period.ts';

/** What was promised of an indicator over a period, for the whole programme: a count, or a share from 0 to 1. */
export interface Target {
  readonly indicator: IndicatorId;
  readonly period: { readonly from: string; readonly to: string };
  readonly value: number;
}

export const targetSchema = v.object({
  indicator: v.picklist(indicatorIds),
  period: periodSchema,
  value: v.pipe(v.number(), v.finite(), v.minValue(0)),
});

/** Shares that are better when smaller. */
const lowerIsBetter: ReadonlySet<IndicatorId> = new Set<IndicatorId>(['no-show-rate', 'gender-unknown-share']);

export function isReached({ indicator, value }: Target, now: number): boolean {
  return lowerIsBetter.has(indicator) ? now <= value : now >= value;
}
