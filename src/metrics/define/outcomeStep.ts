import type { IndicatorId } from '../../model/figure/indicator.ts';
import type { Step } from '../../model/figure/step.ts';
import { factsOf } from './indicators.ts';

/** The step that a figure must be counted as: only an outcome looks beyond the days of its own; anything else is counted over these alone. */
export function outcomeStep(indicator: IndicatorId, step: Step | undefined): Step | null {
  return step !== undefined && factsOf(indicator).isOutcome === true ? step : null;
}
