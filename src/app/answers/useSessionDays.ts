import { sessionDays } from '../../metrics/ask/sessionDays.ts';
import type { Day } from '../../model/time/day.ts';
import { type Computed, useComputed } from '../figures/useComputed.ts';

/** The days with a session. */
export function useSessionDays(): Computed<readonly Day[]> {
  return useComputed(['session-days'], async ({ counter, scope }) => sessionDays(counter, scope));
}
