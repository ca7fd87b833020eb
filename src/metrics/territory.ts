import { both, type Indicator, is, type Measure } from './algebra.ts';
import { attended, people } from './participation.ts';

const hubPeople: Measure = { count: 'people', of: 'visit', where: both(attended, is('hub')) };

export const territory: readonly Indicator[] = [
  { id: 'hub-people', unit: 'people', count: hubPeople },
  { id: 'hub-share', unit: 'share', numerator: hubPeople, denominator: people },
  { id: 'people-per-1000', unit: 'per-1000', numerator: people, denominator: { residents: 'area' }, per: 1000 },
  {
    id: 'population-within-10km',
    unit: 'share',
    numerator: { residents: 'reached' },
    denominator: { residents: 'region' },
  },
];
