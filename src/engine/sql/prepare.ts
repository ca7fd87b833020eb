import { type Sql, sql } from '../../sql/sql.ts';

/**
 * Run once after the canonical tables are loaded: `portrait` is each person with the department of their home, `visit` each registration with the attributes of its session and its person,
 * stored sorted by person, so that a figure joins nothing it does not need.
 */
export const prepare: readonly Sql[] = [
  sql`CREATE TABLE portrait AS
  SELECT p.*, c.department AS home_department FROM person p LEFT JOIN commune c ON c.city = p.home_city`,
  sql`CREATE TABLE visit AS
  SELECT r.person_id, r.session_id, r.presence, r.age_low, r.age_high, r.duration, s.day, s.city, s.department, c.epci, s.theme, s.partner, s.venue, s.reserved, s.capacity, s.start,
    p.gender, p.occupation, p.home_city, p.home_department, s.day = p.first_day AS first_visit
  FROM registration r JOIN session s USING (session_id) LEFT JOIN commune c ON c.city = s.city LEFT JOIN portrait p USING (person_id)
  ORDER BY r.person_id, s.day`,
];
