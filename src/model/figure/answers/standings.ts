import type { Figure } from '../figure.ts';
import type { Forecast, Standing } from './forecast.ts';
import type { Unit } from '../indicator.ts';
import type { Target } from '../target.ts';

/** A target of the period shown, where it stands and where it may end; a share has no forecast. */
export interface TargetStanding {
  readonly target: Target;
  readonly unit: Unit;
  readonly now: Figure;
  readonly standing: Standing;
  readonly forecast: Forecast | null;
}
