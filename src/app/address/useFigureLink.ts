import { factsOf } from '../../metrics/define/indicators.ts';
import { definitionKey } from '../../metrics/define/definitionKey.ts';
import { primary } from '../../metrics/release/alone.ts';
import { atRest, writeView } from '../../model/address/address.ts';
import { addDays } from '../../model/time/day.ts';
import type { Figure, Measured } from '../../model/figure/figure.ts';
import type { Step } from '../../model/figure/step.ts';
import type { Released } from '../../model/figure/released.ts';
import { writeFigureLink } from '../../model/address/figureLink.ts';
import type { Filter } from '../../model/address/filter.ts';
import { useDataset, useExtent } from '../dataset/DatasetProvider.tsx';
import { useView } from './view.ts';

/** The link that proves a figure later; `null` for a figure of too few people. `narrowed` is what it is restricted to beyond the filter of the page, `step` the step that it is counted as. */
export type FigureLinkOf = (
  measured: Released<Measured>,
  figure: Released<Figure>,
  narrowed?: Partial<Filter>,
  step?: Step | null,
) => string | null;

export function useFigureLink(): FigureLinkOf {
  const { dataset } = useDataset();
  const extent = useExtent();
  const { view } = useView();
  return ({ indicator, unit, period }, figure, narrowed = {}, step = null) => {
    const safe = primary(figure, unit, factsOf(indicator).isOutcome ?? false);
    if (safe.state !== 'shown' || dataset.state !== 'ready') return null;
    const written = writeFigureLink({
      indicator,
      definition: definitionKey(indicator),
      filter: writeView({ ...atRest, filter: { ...view.filter, ...narrowed, from: null, to: null } }),
      period: step?.period ?? period,
      ...(step !== null && { step: { by: step.by, key: step.key } }),
      value: safe.value,
      numerator: safe.numerator,
      denominator: safe.denominator,
      digest: dataset.digest,
      asOf: extent === null ? null : addDays(extent.to, -1),
    });
    return `${location.href.replace(/#.*$/, '')}#/method?proof=${written}`;
  };
}
