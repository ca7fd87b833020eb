import { createContext, useContext } from 'react';
import type { Measured } from '../../model/figure/figure.ts';
import type { Unit } from '../../model/figure/indicator.ts';

const ReleasedContext = createContext(false);

/** Says that the charts below are seen as the public would see them. */
export const ReleasedProvider = ReleasedContext.Provider;

export function useReleased(): boolean {
  return useContext(ReleasedContext);
}

const harmless: ReadonlySet<Unit> = new Set<Unit>(['sessions', 'cities', 'epcis', 'partners']);

/** True for a chart that cannot tell of a person: its cells went through disclosure control, or it counts no people. */
export function isReleasable(measured: Pick<Measured, 'unit' | 'period'> | null): boolean {
  return measured === null || 'cells' in measured || harmless.has(measured.unit);
}
