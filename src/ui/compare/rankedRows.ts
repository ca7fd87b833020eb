import type { Figure, Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Trend } from '../../model/figure/uncertainty.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';

/** A city or a partner as a row: what is shown of it, indicator by indicator. */
export interface RankedRow {
  readonly key: string;
  readonly name: string;
  /** Where it is; blank when that says nothing. */
  readonly place: string;
  readonly isNew: boolean;
  /** Of people by month; `null` where it is not told. */
  readonly trend: Trend | null;
  readonly figures: ReadonlyMap<IndicatorId, Released<Figure>>;
}

interface Naming {
  readonly nameOf: (key: string) => string;
  readonly placeOf: (key: string) => string;
  readonly isNew: (key: string) => boolean;
  readonly trendOf?: (key: string) => Trend | null;
}

/** Everything that has a figure, in the order of the first indicator; what is unknown has no row. */
export function rankedRowsOf(
  columns: readonly Released<Measured>[],
  { nameOf, placeOf, isNew, trendOf = () => null }: Naming,
): readonly RankedRow[] {
  const byIndicator = columns.map(
    ({ indicator, cells }) => [indicator, new Map(cells.map(({ key, figure }) => [key, figure]))] as const,
  );
  const keys = new Set(columns.flatMap(({ cells }) => cells.map(({ key }) => key)).filter((key) => key !== 'unknown'));
  return [...keys].map((key) => ({
    key,
    name: nameOf(key),
    place: placeOf(key),
    isNew: isNew(key),
    trend: trendOf(key),
    figures: new Map(
      byIndicator.map(([indicator, figures]) => [indicator, figures.get(key) ?? { state: 'undefined' }]),
    ),
  }));
}

/** The number a row is sorted by; nothing for what is not shown. */
export function sortValue(figure: Released<Figure> | undefined): number | undefined {
  return figure?.state === 'shown' ? figure.value : undefined;
}
