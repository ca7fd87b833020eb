import type { Mark, PersonKey } from '../../metrics/ask/question.ts';
import type { Fact } from '../../metrics/define/algebra.ts';
import { join, name, type Sql, sql } from '../../sql/sql.ts';
import type { Block } from './block.ts';
import { condition } from './condition.ts';
import { columnsOf, type Ground } from './ground.ts';

const counted = sql`CAST(count(*) AS INTEGER) AS v0`;

/** People by a key of what each did. */
export function tabulateBlock(people: PersonKey, ground: Ground): Block {
  return { keys: 1, values: 1, write: writer(people, ground) };
}

function rowsOf({ of, where }: Mark, ground: Ground): Sql {
  const columns = columnsOf([where], []);
  return of === 'visit' ? ground.visits(columns) : ground.events(of, columns);
}

function writer(people: PersonKey, ground: Ground): () => Sql {
  switch (people.key) {
    case 'marks':
      return marks(people.marks, ground);
    case 'times':
    case 'most-in-a-day': {
      const { mark } = people;
      const rows = rowsOf(mark, ground);
      const own = sql`FROM ${rows} WHERE person_id IS NOT NULL AND ${condition(mark.where)}`;
      const times =
        people.key === 'times'
          ? sql`SELECT count(*) AS times ${own} GROUP BY person_id`
          : sql`SELECT max(times) AS times FROM (SELECT person_id, count(*) AS times ${own} GROUP BY person_id, day) GROUP BY person_id`;
      return () => sql`SELECT CAST(times AS VARCHAR) AS k0, ${counted} FROM (${times}) GROUP BY times`;
    }
    case 'again': {
      const rows = ground.visits(['first_visit']);
      return () => sql`SELECT CAST(gap AS VARCHAR) AS k0, ${counted} FROM (
  SELECT f.person_id, min(v.day) - any_value(f.day) AS gap
  FROM (SELECT DISTINCT person_id, day FROM ${rows} WHERE presence = 'attended' AND first_visit AND person_id IS NOT NULL) f
  LEFT JOIN visit v ON v.person_id = f.person_id AND v.presence = 'attended' AND v.day > f.day
  GROUP BY f.person_id
) GROUP BY gap`;
    }
    default: {
      const rows = ground.events('coaching', []);
      return () => sql`SELECT CAST(times AS VARCHAR) AS k0, ${counted} FROM (
  SELECT f.person_id, count(v.day) AS times
  FROM (SELECT person_id, min(day) AS day FROM coaching WHERE presence = 'attended' AND person_id IS NOT NULL GROUP BY person_id) f
  LEFT JOIN visit v ON v.person_id = f.person_id AND v.presence = 'attended' AND v.day < f.day
  WHERE (f.person_id, f.day) IN (SELECT person_id, day FROM ${rows} WHERE presence = 'attended')
  GROUP BY f.person_id
) GROUP BY times`;
    }
  }
}

/** One pass over each fact, then one over its people. */
function marks(all: readonly Mark[], ground: Ground): () => Sql {
  const facts = [...new Set(all.map(({ of }) => of))];
  const sources = new Map(
    facts.map((fact) => {
      const own = all.filter(({ of }) => of === fact).map(({ where }) => where);
      return [fact, rowsOf({ of: fact, where: { all: own } }, ground)] as const;
    }),
  );
  const flag = (index: number): Sql => name(`m${index}`);
  const perFact = ([fact, rows]: readonly [Fact, Sql]): Sql => {
    const flags = all.map(({ of, where }, index) =>
      of === fact
        ? sql`count(*) FILTER (WHERE ${condition(where)}) > 0 AS ${flag(index)}`
        : sql`false AS ${flag(index)}`,
    );
    return sql`SELECT person_id, ${join(flags, sql`, `)} FROM ${rows} WHERE person_id IS NOT NULL GROUP BY person_id`;
  };
  return () => {
    const digits = all.map((_, index) => sql`CASE WHEN max(${flag(index)}) THEN '1' ELSE '0' END`);
    return sql`SELECT k0, ${counted} FROM (
  SELECT ${join(digits, sql` || `)} AS k0 FROM (${join([...sources].map(perFact), sql` UNION ALL `)}) GROUP BY person_id
) WHERE k0 LIKE '%1%' GROUP BY k0`;
  };
}
