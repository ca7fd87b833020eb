import type { Scope } from '../../model/address/filter.ts';
import type { BreakdownId, IndicatorId } from '../../model/figure/indicator.ts';
import type { Programme } from '../../model/place/programme.ts';
import { constant, join, name, type Sql, sql } from '../../sql/sql.ts';
import { type Indicator, type Measure, measureKey } from '../define/algebra.ts';
import { type Block, type FactMeasure, personBlock, sessionBlock } from './block.ts';
import { breakdown } from '../define/breakdowns.ts';
import { definitionOf } from '../define/indicators.ts';
import { residentsBlock } from './residents.ts';
import { sharedTables } from './scope.ts';

/** An indicator to compute, as a total or with the cells of a breakdown beside its total. */
export interface Request {
  /** By its name, or a definition of the past. */
  readonly indicator: IndicatorId | Indicator;
  readonly by: BreakdownId | null;
}

/** One statement for any number of requests; its rows say in `block` which of `blocks` they belong to. */
export interface Compiled {
  readonly statement: Sql;
  readonly blocks: readonly Block[];
}

/** The measures an indicator is made of. */
export function measuresOf(each: Indicator): readonly Measure[] {
  const parts = 'count' in each ? [each.count] : [each.numerator, each.denominator];
  return each.unknown === undefined ? parts : [...parts, each.unknown];
}

/** The one way from indicators to SQL. Everything a reader typed is bound; throws a RangeError when nothing is requested. */
export function compile(requests: readonly Request[], scope: Scope, programme: Programme): Compiled {
  if (requests.length === 0) throw new RangeError('nothing to compute');
  const blocks = levels(requests).flatMap(([by, measures]) => toBlocks(by, measures, scope, programme));
  const width = Math.max(...blocks.map(({ measures }) => measures.length));
  const shared = sharedTables(scope, programme, {
    age: blocks.some(({ extras }) => extras.age),
    coached: blocks.some(({ extras }) => extras.coached),
    helped: blocks.some(({ extras }) => extras.helped),
  });
  const selects = blocks.map(
    ({ by, measures: { length }, query }, index) => sql`SELECT CAST(${constant(index)} AS INTEGER) AS block,
  ${by === null ? sql`NULL` : breakdown(by).text} AS key, ${columns(length, width)} FROM (${query})`,
  );
  const statement = join(selects, sql`\nUNION ALL\n`);
  return { statement: shared.length === 0 ? statement : sql`WITH ${join(shared, sql`,\n`)}\n${statement}`, blocks };
}

function columns(used: number, width: number): Sql {
  const padded = Array.from({ length: width }, (_, index) => {
    const column = name(`v${index}`);
    return index < used ? column : sql`CAST(NULL AS INTEGER) AS ${column}`;
  });
  return join(padded, sql`, `);
}

/** The distinct measures of each breakdown asked for; the total of every indicator is always computed. */
function levels(requests: readonly Request[]): readonly (readonly [BreakdownId | null, readonly Measure[]])[] {
  const found = new Map<BreakdownId | null, Map<string, Measure>>();
  for (const request of requests) {
    for (const by of new Set([null, request.by])) {
      const measures = found.get(by) ?? new Map<string, Measure>();
      for (const measure of measuresOf(definitionOf(request.indicator))) measures.set(measureKey(measure), measure);
      found.set(by, measures);
    }
  }
  return [...found].map(([by, measures]) => [by, [...measures.values()]]);
}

function toBlocks(
  by: BreakdownId | null,
  measures: readonly Measure[],
  scope: Scope,
  programme: Programme,
): readonly Block[] {
  const counted = measures.filter((measure): measure is FactMeasure => 'count' in measure);
  const ofPeople = counted.filter(({ count }) => count === 'rows' || count === 'people');
  const ofSessions = counted.filter(({ count }) => count !== 'rows' && count !== 'people');
  const blocks: Block[] = [];
  for (const fact of ['visit', 'coaching', 'opportunity'] as const) {
    const same = ofPeople.filter(({ of }) => of === fact);
    if (same.length > 0) blocks.push(personBlock(fact, by, same, scope, programme));
  }
  if (ofSessions.length > 0) blocks.push(sessionBlock(by, ofSessions, scope, programme));
  for (const measure of measures) {
    if ('residents' in measure) blocks.push(residentsBlock(measure.residents, by, scope, programme));
  }
  return blocks;
}
