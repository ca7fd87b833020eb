import type { MessageId } from '../../i18n/fr.ts';
import type { Unit } from '../../model/figure/indicator.ts';

type Rounding = Extract<MessageId, `rounding.${string}`>;

/** How a value of each unit is rounded: `formatValue` on screen, `rounded` in open data. */
export const rounding = {
  registrations: 'rounding.people',
  attendances: 'rounding.people',
  people: 'rounding.people',
  sessions: 'rounding.things',
  cities: 'rounding.things',
  epcis: 'rounding.things',
  partners: 'rounding.things',
  appointments: 'rounding.people',
  opportunities: 'rounding.people',
  share: 'rounding.share',
  'per-person': 'rounding.hundredth',
  'per-session': 'rounding.tenth',
  'per-1000': 'rounding.tenth',
} as const satisfies Record<Unit, Rounding>;
