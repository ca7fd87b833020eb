import type { Place } from './places.ts';

/** Where sessions are held: at the hub, or in a town of the tour. */
export type Where = 'hub' | Place;

/** What one person does in one programme year. */
export interface Visit {
  readonly year: number;
  readonly where: readonly Where[];
  /** Registrations beyond the first in each place. */
  readonly more: number;
  /** False for somebody who registers and never comes. */
  readonly comes: boolean;
}

export interface Plan {
  readonly visits: readonly Visit[];
  /** Members of a family come together and share an address: the same number for all. */
  readonly family: number | null;
}
