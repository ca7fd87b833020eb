import type { Figure } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { BreakdownId, IndicatorId } from '../../model/figure/indicator.ts';

/** The marks that tests and other programs read on an element that shows a figure. */
export interface FigureMarks {
  readonly 'data-indicator': IndicatorId;
  readonly 'data-state': Released<Figure>['state'] | 'loading';
  /** Unrounded, and only when shown. */
  readonly 'data-value'?: number;
  readonly 'data-by'?: BreakdownId;
  readonly 'data-key'?: string;
}

/** `figure` is `null` while it is computed; `cell` says which cell of which breakdown. */
export function figureMarks(
  indicator: IndicatorId,
  figure: Released<Figure> | null,
  cell?: { readonly by: BreakdownId; readonly key: string },
): FigureMarks {
  return {
    'data-indicator': indicator,
    'data-state': figure?.state ?? 'loading',
    ...(figure?.state === 'shown' && { 'data-value': figure.value }),
    ...(cell !== undefined && { 'data-by': cell.by, 'data-key': cell.key }),
  };
}
