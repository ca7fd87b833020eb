import type { Column } from './table.ts';

/**
 * The one shape every export becomes and every indicator reads. Columns in order, with their type; a category names its domain.
 * `start` is minutes since midnight, `duration` the minutes that somebody was there, or those of the session where only these are stated; ages are completed years on the day of the row (equal bounds when exact);
 * `epci` is a SIREN of nine digits; `first_day` is the first day ever attended; `near` pairs a session city with each commune within 10 km as the crow flies.
 */
export const canonical = {
  person: { person_id: 'integer', gender: 'gender', occupation: 'occupation', home_city: 'city', first_day: 'day' },
  session: {
    session_id: 'integer',
    day: 'day',
    start: 'integer',
    city: 'city',
    department: 'department',
    venue: 'venue',
    partner: 'partner',
    theme: 'theme',
    reserved: 'boolean',
    capacity: 'integer',
  },
  registration: {
    person_id: 'integer',
    session_id: 'integer',
    presence: 'presence',
    age_low: 'integer',
    age_high: 'integer',
    source_id: 'integer',
    line: 'integer',
    duration: 'integer',
  },
  coaching: {
    person_id: 'integer',
    day: 'day',
    presence: 'presence',
    age_low: 'integer',
    age_high: 'integer',
    source_id: 'integer',
    line: 'integer',
  },
  opportunity: {
    person_id: 'integer',
    day: 'day',
    type: 'opportunity_type',
    evidence: 'evidence',
    age_low: 'integer',
    age_high: 'integer',
    source_id: 'integer',
    line: 'integer',
  },
  commune: { city: 'city', department: 'department', population: 'integer', epci: 'integer' },
  near: { city: 'city', commune: 'city' },
} as const satisfies Record<string, Record<string, Exclude<Column['type'], 'category'> | Domain>>;

export type Domain =
  | 'gender'
  | 'occupation'
  | 'presence'
  | 'city'
  | 'department'
  | 'venue'
  | 'partner'
  | 'theme'
  | 'opportunity_type'
  | 'evidence';

/** What DuckDB derives of them once after loading, so that most questions join nothing: each person with the department of their home, each registration with its session and its person. */
export const derived = {
  portrait: { ...canonical.person, home_department: 'department' },
  visit: {
    person_id: 'integer',
    session_id: 'integer',
    presence: 'presence',
    age_low: 'integer',
    age_high: 'integer',
    duration: 'integer',
    day: 'day',
    city: 'city',
    department: 'department',
    epci: 'integer',
    theme: 'theme',
    partner: 'partner',
    venue: 'venue',
    reserved: 'boolean',
    capacity: 'integer',
    start: 'integer',
    gender: 'gender',
    occupation: 'occupation',
    home_city: 'city',
    home_department: 'department',
    first_visit: 'boolean',
  },
} as const satisfies Record<string, Record<string, Exclude<Column['type'], 'category'> | Domain>>;

export type TableName = keyof typeof canonical;
