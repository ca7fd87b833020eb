import type { Cell, Figure, Measured } from '../../model/figure/figure.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { Programme } from '../../model/place/programme.ts';
import { type Indicator, type Measure, measureKey } from '../define/algebra.ts';
import { breakdown } from '../define/breakdowns.ts';
import { type Compiled, compile, type Request } from './compile.ts';
import { definitionOf } from '../define/indicators.ts';
import { constantOver } from './residents.ts';
import type { Query, Row } from './row.ts';

/** Counted values by breakdown, measure and key; the key of a total is empty. */
type Counted = ReadonlyMap<string, ReadonlyMap<string, number | null>>;

export interface MeasureContext {
  readonly programme: Programme;
}

/** Computes every request in one statement. `query` runs it; the results come in the order of the requests. */
export async function measure(
  query: Query,
  requests: readonly Request[],
  scope: Scope,
  { programme }: MeasureContext,
): Promise<readonly Measured[]> {
  if (requests.length === 0) return [];
  const compiled = compile(requests, scope, programme);
  const counted = readCounts(compiled, await query(compiled.statement));
  return requests.map((request) => toMeasured(request, counted, scope, programme));
}

const level = (by: string | null, each: Measure): string => `${by ?? ''} ${measureKey(each)}`;

function readCounts({ blocks }: Compiled, rows: readonly Row[]): Counted {
  const counted = new Map<string, Map<string, number | null>>();
  for (const row of rows) {
    const block = blocks[Number(row['block'])];
    if (block === undefined) throw new TypeError(`row of an unknown block ${String(row['block'])}`);
    const key = block.by === null ? '' : row['key'] === null ? 'unknown' : String(row['key']);
    block.measures.forEach((each, index) => {
      const value = row[`v${index}`] ?? null;
      if (value !== null && typeof value !== 'number') throw new TypeError(`not a count: ${String(value)}`);
      const name = level(block.by, each);
      const values = counted.get(name) ?? new Map<string, number | null>();
      counted.set(name, values.set(key, value));
    });
  }
  return counted;
}

function toMeasured(request: Request, counted: Counted, scope: Scope, programme: Programme): Measured {
  const each = definitionOf(request.indicator);
  const total = toFigure(each, (part) => counted.get(level(null, part))?.get('') ?? 0);
  const { by } = request;
  const cells = by === null ? [] : toCells(each, by, counted, breakdown(by).domain(scope.period, programme));
  return { indicator: each.id, unit: each.unit, period: scope.period, total, by, cells };
}

function toCells(
  each: Indicator,
  by: NonNullable<Request['by']>,
  counted: Counted,
  domain: readonly string[] | null,
): readonly Cell[] {
  const base = 'count' in each ? each.count : each.denominator;
  const own = [base, ...('count' in each ? [] : [each.numerator])].filter((part) => !isConstant(part, by));
  const found = new Set(own.flatMap((part) => [...(counted.get(level(by, part))?.keys() ?? [])]));
  const extra = [...found].filter((key) => !domain?.includes(key)).sort();
  const cells = [...(domain ?? []), ...extra].map((key) => ({
    key,
    figure: toFigure(each, (part) =>
      isConstant(part, by)
        ? (counted.get(level(null, part))?.get('') ?? null)
        : valueOf(counted.get(level(by, part)), key, part),
    ),
  }));
  return domain === null ? cells.sort(largestFirst) : cells;
}

/** A count that no row mentions is zero; the inhabitants of an area that no row mentions are not known. */
function valueOf(values: ReadonlyMap<string, number | null> | undefined, key: string, part: Measure): number | null {
  const isArea = 'residents' in part && part.residents !== 'reached';
  return values?.get(key) ?? (isArea ? null : 0);
}

function isConstant(part: Measure, by: NonNullable<Request['by']>): boolean {
  return 'residents' in part && constantOver(part.residents, by);
}

function toFigure(each: Indicator, value: (part: Measure) => number | null): Figure {
  const unknown = each.unknown === undefined ? 0 : (value(each.unknown) ?? 0);
  if ('count' in each) {
    const count = value(each.count);
    if (count === null) return { state: 'undefined' };
    return { state: 'shown', value: count, numerator: count, denominator: null, unknown };
  }
  const numerator = value(each.numerator);
  const denominator = value(each.denominator);
  if (numerator === null || denominator === null || denominator === 0) return { state: 'undefined' };
  return { state: 'shown', value: ((each.per ?? 1) * numerator) / denominator, numerator, denominator, unknown };
}

function largestFirst(a: Cell, b: Cell): number {
  const rank = ({ key, figure }: Cell): number =>
    key === 'unknown' ? -Infinity : figure.state === 'shown' ? figure.value : -1;
  const [rankA, rankB] = [rank(a), rank(b)];
  return rankA === rankB ? (a.key < b.key ? -1 : 1) : rankB - rankA;
}
