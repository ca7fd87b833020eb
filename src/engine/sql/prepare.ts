import { join, name, type Sql, sql } from '../../sql/sql.ts';
import { canonical, derived } from '../../model/dataset/canonical.ts';

/** A table made of the canonical ones: its columns in the order of `select`. */
export interface Derivation {
  readonly table: keyof typeof derived;
  readonly select: Sql;
}

const spelled = (columns: object, prefix: Sql): Sql =>
  join(
    Object.keys(columns).map((column) => sql`${prefix}.${name(column)}`),
    sql`, `,
  );

/**
 * `portrait` is each person with the department of their home, `visit` each registration with the attributes of its session and its person,
 * stored sorted by person, so that a figure joins nothing it does not need.
 */
export const derivations: readonly Derivation[] = [
  {
    table: 'portrait',
    select: sql`SELECT ${spelled(canonical.person, sql`p`)}, c.department AS home_department FROM person p LEFT JOIN commune c ON c.city = p.home_city`,
  },
  {
    table: 'visit',
    select: sql`SELECT r.person_id, r.session_id, r.presence, r.age_low, r.age_high, r.duration, s.day, s.city, s.department, c.epci, s.theme, s.partner, s.venue, s.reserved, s.capacity, s.start,
    p.gender, p.occupation, p.home_city, p.home_department, s.day = p.first_day AS first_visit
  FROM registration r JOIN session s USING (session_id) LEFT JOIN commune c ON c.city = s.city LEFT JOIN portrait p USING (person_id)
  ORDER BY r.person_id, s.day`,
  },
];

/** Run once after the canonical tables are loaded. */
export const prepare: readonly Sql[] = derivations.map(
  ({ table, select }) => sql`CREATE TABLE ${name(table)} AS
  ${select}`,
);
