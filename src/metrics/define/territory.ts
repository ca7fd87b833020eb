import { both, type Indicator, is, type Measure, missing } from './algebra.ts';
import { attended, people } from './participation.ts';

const hubPeople: Measure = { count: 'people', of: 'visit', where: both(attended, is('hub')) };
const elsewhere = both(attended, is('hub', false));

export const territory: readonly Indicator[] = [
  {
    id: 'session-epci',
    unit: 'epcis',
    count: { count: 'epcis', of: 'visit', where: attended },
    unknown: { count: 'sessions', of: 'visit', where: both(attended, missing('epci')) },
  },
  { id: 'hub-people', unit: 'people', count: hubPeople },
  { id: 'hub-share', unit: 'share', numerator: hubPeople, denominator: people },
  { id: 'elsewhere-people', unit: 'people', count: { count: 'people', of: 'visit', where: elsewhere } },
  {
    id: 'hub-and-elsewhere-people',
    unit: 'people',
    count: { count: 'people', of: 'visit', where: both(elsewhere, is('seen_at_hub')) },
  },
  {
    id: 'outside-only-share',
    unit: 'share',
    numerator: { count: 'people', of: 'visit', where: both(attended, is('seen_at_hub', false)) },
    denominator: people,
  },
  { id: 'people-per-1000', unit: 'per-1000', numerator: people, denominator: { residents: 'area' }, per: 1000 },
  {
    id: 'population-within-10km',
    unit: 'share',
    numerator: { residents: 'reached' },
    denominator: { residents: 'region' },
  },
];
