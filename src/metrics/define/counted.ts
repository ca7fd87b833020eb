import { both, type FactMeasure, is, missing } from './algebra.ts';

export const attended = is('presence', 'attended');

export const people = { count: 'people', of: 'visit', where: attended } as const satisfies FactMeasure;
export const attendances: FactMeasure = { count: 'rows', of: 'visit', where: attended };
export const sessions: FactMeasure = { count: 'sessions', of: 'visit', where: attended };
export const anonymous: FactMeasure = { count: 'rows', of: 'visit', where: both(attended, missing('person')) };
