import type { Day } from '../../model/time/day.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import { constant, join, type Sql, sql } from '../../sql/sql.ts';
import type { Predicate, Subject, Term } from '../define/algebra.ts';
import { condition, type FactMeasure } from './block.ts';
import { indicator } from '../define/indicators.ts';
import type { MeasureContext } from './measure.ts';
import type { Query } from './row.ts';
import { events, sharedTables, visits } from './scope.ts';

/** What a count grows by on a day: on the day of its row, or on that of the first row of a person, session, city or partner in the scope. */
export interface Increment {
  readonly day: Day;
  readonly count: number;
}

const entity: Readonly<Record<Exclude<Subject, 'rows' | 'seats'>, Sql>> = {
  people: sql`person_id`,
  sessions: sql`session_id`,
  cities: sql`city`,
  epcis: sql`epci`,
  partners: sql`partner`,
};

/** Terms that are known of a group of rows only. */
const grouped: ReadonlySet<Term> = new Set<Term>(['seen_at_hub', 'coached', 'helped']);

/** The one count an indicator is; `null` for a ratio, or for a count that no day adds to. */
export function grows(id: IndicatorId): FactMeasure | null {
  const each = indicator(id);
  if (!('count' in each) || !('count' in each.count)) return null;
  return each.count.count === 'seats' || namesGrouped(each.count.where) ? null : each.count;
}

function namesGrouped(predicate: Predicate): boolean {
  if ('all' in predicate) return predicate.all.some(namesGrouped);
  if ('any' in predicate) return predicate.any.some(namesGrouped);
  return grouped.has(predicate.term);
}

/** The increments of counts in order of days, in one statement; they sum exactly to each count. Ratios have none and are left out. */
export async function increments(
  query: Query,
  ids: readonly IndicatorId[],
  scope: Scope,
  { programme }: MeasureContext,
): Promise<ReadonlyMap<IndicatorId, readonly Increment[]>> {
  const found = new Map<IndicatorId, Increment[]>();
  const measures = ids.flatMap((id) => {
    const measure = grows(id);
    return measure === null ? [] : [{ id, measure }];
  });
  if (measures.length === 0) return found;
  const extras = { age: scope.age.length > 0, coached: false, helped: false };
  const shared = sharedTables(scope, programme, extras);
  const selects = measures.map(({ measure: { count, of, where } }, index) => {
    const rows = of === 'visit' ? visits(scope, programme, extras) : events(of, scope, programme, extras);
    const kept = sql`SELECT * FROM ${rows} WHERE ${condition(where)}`;
    const days =
      count === 'rows' || count === 'seats'
        ? sql`SELECT day FROM (${kept})`
        : sql`SELECT min(day) AS day FROM (${kept}) WHERE ${entity[count]} IS NOT NULL GROUP BY ${entity[count]}`;
    return sql`SELECT CAST(${constant(index)} AS INTEGER) AS measure, strftime(day, '%Y-%m-%d') AS day, CAST(count(*) AS INTEGER) AS count
  FROM (${days}) GROUP BY day`;
  });
  const body = sql`SELECT * FROM (${join(selects, sql`\nUNION ALL\n`)}) ORDER BY measure, day`;
  const statement = shared.length === 0 ? body : sql`WITH ${join(shared, sql`,\n`)}\n${body}`;
  for (const { id } of measures) found.set(id, []);
  for (const { measure, day, count } of await query(statement)) {
    const id = measures[Number(measure)]?.id;
    if (id !== undefined) found.get(id)?.push({ day: String(day), count: Number(count) });
  }
  return found;
}
