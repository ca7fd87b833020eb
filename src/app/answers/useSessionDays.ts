import { sessionDays } from '../../answers/places.ts';
import type { Day } from '../../model/time/day.ts';
import { type Computed, useAnswer } from '../figures/useComputed.ts';

/** The days with a session. */
export function useSessionDays(): Computed<readonly Day[]> {
  return useAnswer(sessionDays, []);
}
