import { both, everyRow, type Indicator, is, type Measure } from './algebra.ts';
import { attended, people } from './participation.ts';

const coachedPeople: Measure = { count: 'people', of: 'coaching', where: attended };

export const pathway: readonly Indicator[] = [
  { id: 'coached-people', unit: 'people', count: coachedPeople },
  {
    id: 'coaching-appointments',
    unit: 'appointments',
    count: { count: 'rows', of: 'coaching', where: attended },
  },
  {
    id: 'coaching-rate',
    unit: 'share',
    numerator: { count: 'people', of: 'visit', where: both(attended, is('coached')) },
    denominator: people,
  },
  { id: 'opportunities', unit: 'opportunities', count: { count: 'rows', of: 'opportunity', where: everyRow } },
  { id: 'opportunity-people', unit: 'people', count: { count: 'people', of: 'opportunity', where: everyRow } },
  {
    id: 'opportunity-rate',
    unit: 'share',
    numerator: { count: 'people', of: 'coaching', where: both(attended, is('helped')) },
    denominator: coachedPeople,
  },
];
