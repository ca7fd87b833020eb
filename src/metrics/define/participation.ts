import {
  both,
  either,
  everyRow,
  type FactMeasure,
  type Indicator,
  is,
  known,
  type Measure,
  missing,
} from './algebra.ts';

export const attended = is('presence', 'attended');

export const people: FactMeasure = { count: 'people', of: 'visit', where: attended };
const attendances: Measure = { count: 'rows', of: 'visit', where: attended };
const sessions: Measure = { count: 'sessions', of: 'visit', where: attended };
const anonymous: Measure = { count: 'rows', of: 'visit', where: both(attended, missing('person')) };

export const participation: readonly Indicator[] = [
  { id: 'registrations', unit: 'registrations', count: { count: 'rows', of: 'visit', where: everyRow } },
  { id: 'attendances', unit: 'attendances', count: attendances },
  { id: 'people', unit: 'people', count: people, unknown: anonymous },
  {
    id: 'new-people',
    unit: 'people',
    count: { count: 'people', of: 'visit', where: both(attended, is('first_visit')) },
  },
  { id: 'sessions', unit: 'sessions', count: sessions },
  { id: 'session-cities', unit: 'cities', count: { count: 'cities', of: 'visit', where: attended } },
  { id: 'partners', unit: 'partners', count: { count: 'partners', of: 'visit', where: attended } },
  {
    id: 'attendances-per-person',
    unit: 'per-person',
    numerator: { count: 'rows', of: 'visit', where: both(attended, { term: 'person', known: true }) },
    denominator: people,
    unknown: anonymous,
  },
  { id: 'people-per-session', unit: 'per-session', numerator: attendances, denominator: sessions },
  {
    id: 'fill-rate',
    unit: 'share',
    numerator: { count: 'rows', of: 'visit', where: both(attended, known('capacity')) },
    denominator: { count: 'seats', of: 'visit', where: attended },
    unknown: { count: 'sessions', of: 'visit', where: both(attended, missing('capacity')) },
  },
  {
    id: 'no-show-rate',
    unit: 'share',
    numerator: { count: 'rows', of: 'visit', where: is('presence', 'no_show') },
    denominator: { count: 'rows', of: 'visit', where: either(attended, is('presence', 'no_show')) },
    unknown: { count: 'rows', of: 'visit', where: is('presence', 'unknown') },
  },
  {
    id: 'reserved-sessions',
    unit: 'sessions',
    count: { count: 'sessions', of: 'visit', where: both(attended, is('reserved')) },
  },
  {
    id: 'reserved-attendances',
    unit: 'attendances',
    count: { count: 'rows', of: 'visit', where: both(attended, is('reserved')) },
  },
];
