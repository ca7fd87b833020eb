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
