import type { Released } from '../../model/figure/released.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { BreakdownId, IndicatorId } from '../../model/figure/indicator.ts';
import type { Answer } from '../../ui/figure/answer.ts';
import type { Figures } from '../figures/useFigures.ts';

/** One of the figures a page asked; throws when it did not ask it. */
export function pick(
  figures: Figures,
  indicator: IndicatorId,
  by: BreakdownId | null = null,
): Answer<Released<Measured>> {
  if (figures.state !== 'ready') return figures;
  const value = figures.measured.find((each) => each.indicator === indicator && each.by === by);
  if (value === undefined) throw new TypeError(`${indicator} by ${by} is not among the requests of this page`);
  return { state: 'ready', value };
}
