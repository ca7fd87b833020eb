import { largestFirst } from '../../model/figure/largestFirst.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { Cell, Figure, Measured } from '../../model/figure/figure.ts';
import type { BreakdownId, IndicatorId } from '../../model/figure/indicator.ts';
import type { Programme } from '../../model/place/programme.ts';
import { type Indicator, type Measure, measureKey, measuresOf } from '../define/algebra.ts';
import { dimension } from '../define/dimensions.ts';
import { definitionOf } from '../define/indicators.ts';
import type { Counter, Tally } from './counter.ts';
import type { CountQuestion } from './question.ts';

/** An indicator to compute, as a total or with the cells of a breakdown beside its total. */
export interface Request {
  /** By its name, or a definition of the past. */
  readonly indicator: IndicatorId | Indicator;
  readonly by: BreakdownId | null;
}

/** Counted values by measure and key; the key of a total is empty. */
type Level = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface MeasureContext {
  readonly programme: Programme;
}

/** Computes every request in one call. The results come in the order of the requests. */
export async function measure(
  counter: Counter,
  requests: readonly Request[],
  scope: Scope,
  context: MeasureContext,
): Promise<readonly Measured[]> {
  const [measured = []] = await measureEach(counter, requests, [scope], context);
  return measured;
}

/** The same requests for several scopes, in one call: a list per scope. */
export async function measureEach(
  counter: Counter,
  requests: readonly Request[],
  scopes: readonly Scope[],
  { programme }: MeasureContext,
): Promise<readonly (readonly Measured[])[]> {
  if (requests.length === 0 || scopes.length === 0) return scopes.map(() => []);
  const asked = scopes.map((scope) => {
    const told = requests.filter((request) => isTold(request, counter, scope));
    return { scope, told, levels: levelsOf(told) };
  });
  const tallies = [...(await counter.count(asked.flatMap(({ levels, scope }) => atLevels(levels, scope))))];
  return asked.map(({ scope, told, levels }) => {
    const own = tallies.splice(0, levels.length);
    const counted = new Map(
      levels.map(({ by: [by = null], measures }, at) => [by, readLevel(measures, own[at] ?? [])]),
    );
    return requests.map((request) =>
      told.includes(request) ? toMeasured(request, counted, scope, programme) : untold(request, scope),
    );
  });
}

/** Whether the rows tell all that a request is made of; a coarsened dataset does not. */
function isTold(request: Request, { tells }: Counter, scope: Scope): boolean {
  return tells === undefined || questionsOf([request], scope).every(tells);
}

function untold({ indicator, by }: Request, { period }: Scope): Measured {
  const { id, unit } = definitionOf(indicator);
  return { indicator: id, unit, period, total: { state: 'undefined', because: 'coarse' }, by, cells: [] };
}

/** What is asked of a counter for requests. */
export function questionsOf(requests: readonly Request[], scope: Scope): readonly CountQuestion[] {
  return atLevels(levelsOf(requests), scope);
}

function atLevels(levels: readonly Asked[], scope: Scope): readonly CountQuestion[] {
  return levels.map(({ by, measures }): CountQuestion => ({ form: 'count', measures, by, scope }));
}

interface Asked {
  readonly by: readonly [] | readonly [BreakdownId];
  readonly measures: readonly Measure[];
}

/** The distinct measures of each breakdown asked for; the total of every indicator is always computed. */
function levelsOf(requests: readonly Request[]): readonly Asked[] {
  const found = new Map<BreakdownId | null, Map<string, Measure>>();
  for (const request of requests) {
    for (const by of new Set([null, request.by])) {
      const measures = found.get(by) ?? new Map<string, Measure>();
      found.set(by, measures);
      for (const each of measuresOf(definitionOf(request.indicator)))
        if (by === null || !isConstant(each, by)) measures.set(measureKey(each), each);
    }
  }
  return [...found].flatMap(([by, measures]): readonly Asked[] =>
    measures.size === 0 ? [] : [{ by: by === null ? [] : [by], measures: [...measures.values()] }],
  );
}

function readLevel(measures: readonly Measure[], tally: Tally): Level {
  const values = measures.map((): Map<string, number> => new Map());
  for (const { keys, counts } of tally) {
    const key = keys.length === 0 ? '' : (keys[0] ?? 'unknown');
    counts.forEach((count, index) => {
      if (count !== null) values[index]?.set(key, count);
    });
  }
  return new Map(measures.map((each, index) => [measureKey(each), values[index] ?? new Map<string, number>()]));
}

type Counted = ReadonlyMap<BreakdownId | null, Level>;

function toMeasured(request: Request, counted: Counted, scope: Scope, programme: Programme): Measured {
  const each = definitionOf(request.indicator);
  const total = toFigure(each, (part) => valueOf(counted, null, part, ''));
  const { by } = request;
  const cells = by === null ? [] : toCells(each, by, counted, dimension(by).domain(scope.period, programme));
  return { indicator: each.id, unit: each.unit, period: scope.period, total, by, cells };
}

function toCells(
  each: Indicator,
  by: BreakdownId,
  counted: Counted,
  domain: readonly string[] | null,
): readonly Cell[] {
  const base = 'count' in each ? each.count : each.denominator;
  const own = [base, ...('count' in each ? [] : [each.numerator])].filter((part) => !isConstant(part, by));
  const found = new Set(own.flatMap((part) => [...(counted.get(by)?.get(measureKey(part))?.keys() ?? [])]));
  const extra = [...found].filter((key) => !domain?.includes(key)).sort();
  const cells = [...(domain ?? []), ...extra].map((key) => ({
    key,
    figure: toFigure(each, (part) =>
      isConstant(part, by) ? valueOf(counted, null, part, '') : valueOf(counted, by, part, key),
    ),
  }));
  return domain === null ? cells.sort(largestFirst) : cells;
}

/** A count that no row mentions is zero; the inhabitants of an area that no row mentions are not known. */
function valueOf(counted: Counted, by: BreakdownId | null, part: Measure, key: string): number | null {
  const isArea = 'residents' in part && part.residents !== 'reached';
  return counted.get(by)?.get(measureKey(part))?.get(key) ?? (isArea ? null : 0);
}

/** True when every cell of the breakdown is per the same inhabitants. */
function isConstant(part: Measure, by: BreakdownId): boolean {
  if (!('residents' in part) || part.residents === 'reached') return false;
  return part.residents === 'region' || dimension(by).area === null;
}

function toFigure(each: Indicator, value: (part: Measure) => number | null): Figure {
  const unknown = each.unknown === undefined ? 0 : (value(each.unknown) ?? 0);
  if ('count' in each) {
    const count = value(each.count);
    const isKnown = each.known === undefined || unknown === 0 || (value(each.known) ?? 0) > 0;
    if (count === null || !isKnown) return { state: 'undefined' };
    const told = count / (each.in ?? 1);
    return { state: 'shown', value: told, numerator: told, denominator: null, unknown };
  }
  const all = value(each.numerator);
  const numerator = all === null ? null : all / (each.in ?? 1);
  const denominator = value(each.denominator);
  if (numerator === null || denominator === null || denominator === 0) return { state: 'undefined' };
  return { state: 'shown', value: ((each.per ?? 1) * numerator) / denominator, numerator, denominator, unknown };
}
