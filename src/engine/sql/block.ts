import type { Fact, FactMeasure, Predicate } from '../../metrics/define/algebra.ts';
import { both, is, isOfRows, ofPerson, ofRow, termsOf } from '../../metrics/define/algebra.ts';
import { dimension, type DimensionId } from '../../metrics/define/dimensions.ts';
import { join, name, type Sql, sql } from '../../sql/sql.ts';
import { condition } from './condition.ts';
import { keyOf, textOf } from './dimensionSql.ts';
import { columnsOf, type Ground } from './ground.ts';

/** A part of a statement: rows of keys, as text, and of whole numbers. `write` is called once every block has said what it reads. */
export interface Block {
  readonly keys: number;
  readonly values: number;
  readonly write: () => Sql;
}

type By = readonly DimensionId[];

const key = (index: number): Sql => name(`k${index}`);
const value = (index: number): Sql => name(`v${index}`);
const hit = (index: number): Sql => name(`hits${index}`);
const listed = (parts: readonly Sql[]): Sql => join(parts, sql`, `);
const keysOf = (by: By): readonly Sql[] => by.map((_, index) => key(index));

/** `SELECT … GROUP BY` the keys and what else is given; the whole table when there are none. */
function grouped(by: readonly Sql[], columns: readonly Sql[], source: Sql): Sql {
  return by.length === 0
    ? sql`SELECT ${listed(columns)} FROM ${source}`
    : sql`SELECT ${listed([...by, ...columns])} FROM ${source} GROUP BY ${listed(by)}`;
}

/** Keys as text, then values, as every block gives them. */
function told(by: By, values: number, source: Sql): Sql {
  const columns = [
    ...by.map((id, index) => sql`${textOf(id, key(index))} AS ${key(index)}`),
    ...Array.from({ length: values }, (_, index) => value(index)),
  ];
  return sql`SELECT ${listed(columns)} FROM (${source})`;
}

/**
 * Rows of a fact under the keys they are counted in. An appointment or an opportunity has no session: by an attribute of sessions, it counts
 * under each of those its person attended in scope.
 */
function keyed(fact: Fact, by: By, measures: readonly FactMeasure[], ground: Ground): Sql {
  const conditions = measures.map(({ where }) => where);
  const isApart = (id: DimensionId): boolean => fact !== 'visit' && dimension(id).of === 'session';
  const own = by.filter((id) => !isApart(id));
  const isTimed = measures.some(({ count }) => count === 'minutes');
  const columns = [...columnsOf(conditions, own), ...(isTimed ? (['duration'] as const) : [])];
  const rows = fact === 'visit' ? ground.visits(columns) : ground.events(fact, columns);
  const keys = by.map((id, index) => (isApart(id) ? sql`j.${key(index)}` : sql`${keyOf(id)} AS ${key(index)}`));
  if (own.length === by.length) return sql`(SELECT ${listed([...keys, sql`*`])} FROM ${rows})`;
  const apart = by.flatMap((id, index) => (isApart(id) ? [sql`${keyOf(id)} AS ${key(index)}`] : []));
  const visits = ground.visits(columnsOf([], by.filter(isApart)));
  const read = [...new Set(columns), 'person_id'].map((column) => sql`f.${name(column)} AS ${name(column)}`);
  return sql`(SELECT ${listed([...keys, ...read])} FROM ${rows} f
    JOIN (SELECT DISTINCT ${listed(apart)}, person_id FROM ${visits} WHERE presence = 'attended') j USING (person_id))`;
}

const hitsOf = (measures: readonly FactMeasure[]): readonly Sql[] =>
  measures.map(({ count, where }, index) => {
    const each = count === 'minutes' ? sql`sum(duration)` : sql`count(*)`;
    return sql`${each} FILTER (WHERE ${condition(ofRow(where))}) AS ${hit(index)}`;
  });

const whole = (count: Sql, index: number): Sql => sql`CAST(coalesce(${count}, 0) AS INTEGER) AS ${value(index)}`;

const attendedAtHub: Predicate = both(is('presence', 'attended'), is('hub'));

/**
 * Rows, their minutes, and people: first per key and person, then per key, so that no distinct count needs a set; what a person did in the cell is known in
 * between.
 */
export function personBlock(fact: Fact, by: By, measures: readonly FactMeasure[], ground: Ground): Block {
  const isOfHub = measures.some(({ where }) => termsOf(where).includes('seen_at_hub'));
  const rows = keyed(fact, by, measures, ground);
  if (isOfHub) ground.visits(['hub']);
  return {
    keys: by.length,
    values: measures.length,
    write: () => {
      const seen = isOfHub ? [sql`count(*) FILTER (WHERE ${condition(attendedAtHub)}) > 0 AS seen_at_hub`] : [];
      const perPerson = grouped([...keysOf(by), sql`person_id`], [...hitsOf(measures), ...seen], rows);
      const counts = measures.map((measure, index) => {
        const ofWhom = condition({ all: ofPerson(measure.where) });
        return whole(
          isOfRows(measure)
            ? sql`sum(${hit(index)}) FILTER (WHERE ${ofWhom})`
            : sql`count(*) FILTER (WHERE ${hit(index)} > 0 AND person_id IS NOT NULL AND ${ofWhom})`,
          index,
        );
      });
      return told(by, measures.length, grouped(keysOf(by), counts, sql`(${perPerson})`));
    },
  };
}

/** Sessions, and their cities, groups of communes and partners: first per key and session. */
export function sessionBlock(by: By, measures: readonly FactMeasure[], ground: Ground): Block {
  const places = { cities: sql`city`, epcis: sql`epci`, partners: sql`partner`, seats: sql`capacity` };
  const read = { cities: 'city', epcis: 'epci', partners: 'partner', seats: 'capacity' } as const;
  const kinds = [...new Set(measures.map(({ count }) => count))].filter(
    (each) => each in read,
  ) as (keyof typeof read)[];
  const rows = keyed('visit', by, measures, ground);
  ground.visits(kinds.map((kind) => read[kind]));
  return {
    keys: by.length,
    values: measures.length,
    write: () => {
      const attributes = kinds.map((kind) => sql`any_value(${places[kind]}) AS ${places[kind]}`);
      const perSession = grouped([...keysOf(by), sql`session_id`], [...attributes, ...hitsOf(measures)], rows);
      const counts = measures.map(({ count }, index) => {
        const filter = sql`FILTER (WHERE ${hit(index)} > 0)`;
        if (count === 'rows' || count === 'people' || count === 'minutes')
          throw new TypeError(`${count} are not counted by session`);
        if (count === 'sessions') return whole(sql`count(*) ${filter}`, index);
        return whole(
          count === 'seats' ? sql`sum(capacity) ${filter}` : sql`count(DISTINCT ${places[count]}) ${filter}`,
          index,
        );
      });
      return told(by, measures.length, grouped(keysOf(by), counts, sql`(${perSession})`));
    },
  };
}

/** What is counted once is named by a column of its rows. */
const entity = {
  people: sql`person_id`,
  sessions: sql`session_id`,
  cities: sql`city`,
  epcis: sql`epci`,
  partners: sql`partner`,
};
const entityColumn = {
  people: [],
  sessions: ['session_id'],
  cities: ['city'],
  epcis: ['epci'],
  partners: ['partner'],
} as const;

/** One measure by the day on which each of its subjects is first counted. */
export function onceBlock({ count, of, where }: FactMeasure, ground: Ground): Block {
  if (count === 'seats' || count === 'minutes') throw new RangeError(`${count} are not counted once`);
  const isRow = count === 'rows';
  const columns = [...columnsOf([where], []), ...(isRow ? [] : entityColumn[count])];
  const rows = of === 'visit' ? ground.visits(columns) : ground.events(of, columns);
  return {
    keys: 1,
    values: 1,
    write: () => {
      const kept = sql`SELECT * FROM ${rows} WHERE ${condition(where)}`;
      const days = isRow
        ? sql`SELECT day FROM (${kept})`
        : sql`SELECT min(day) AS day FROM (${kept}) WHERE ${entity[count]} IS NOT NULL GROUP BY ${entity[count]}`;
      return sql`SELECT CAST(day AS VARCHAR) AS k0, CAST(count(*) AS INTEGER) AS v0 FROM (${days}) GROUP BY day`;
    },
  };
}
