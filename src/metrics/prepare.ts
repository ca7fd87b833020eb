import { type Sql, sql } from '../sql/sql.ts';

/**
 * Run once after the canonical tables are loaded: `visit` is each registration with the attributes of its session and its person,
 * stored sorted by person, so that a figure joins nothing it does not need.
 */
export const prepare: readonly Sql[] = [
  sql`CREATE TABLE visit AS
  SELECT r.person_id, r.session_id, r.presence, r.age_low, r.age_high, s.day, s.city, s.department, s.theme, s.partner, s.venue, s.reserved,
    p.gender, p.occupation, s.day = p.first_day AS first_visit
  FROM registration r JOIN session s USING (session_id) LEFT JOIN person p USING (person_id)
  ORDER BY r.person_id, s.day`,
];
