import type { Unit } from '../../model/figure/indicator.ts';

/** How a value is rounded, on screen and in open data. */
export type Rounding = 'people' | 'things' | 'share' | 'hundredth' | 'tenth';

/** What is decided of a unit. */
interface UnitFacts {
  /** Whether it counts people, or what people did: the public sees none that tells of 1 to 10. */
  readonly isPersonal: boolean;
  readonly rounding: Rounding;
}

export const units: Readonly<Record<Unit, UnitFacts>> = {
  registrations: { isPersonal: true, rounding: 'people' },
  attendances: { isPersonal: true, rounding: 'people' },
  people: { isPersonal: true, rounding: 'people' },
  sessions: { isPersonal: false, rounding: 'things' },
  cities: { isPersonal: false, rounding: 'things' },
  epcis: { isPersonal: false, rounding: 'things' },
  partners: { isPersonal: false, rounding: 'things' },
  appointments: { isPersonal: true, rounding: 'people' },
  opportunities: { isPersonal: true, rounding: 'people' },
  hours: { isPersonal: true, rounding: 'people' },
  share: { isPersonal: true, rounding: 'share' },
  'per-person': { isPersonal: true, rounding: 'hundredth' },
  'per-session': { isPersonal: true, rounding: 'tenth' },
  'per-1000': { isPersonal: true, rounding: 'tenth' },
};
