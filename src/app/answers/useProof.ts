import { definitionHistory } from '../../metrics/define/definitionHistory.ts';
import { checkFigureLink } from '../../metrics/review/checkFigureLink.ts';
import { readView } from '../../model/address/address.ts';
import type { LinkedFigure } from '../../model/address/figureLink.ts';
import { toScope } from '../../model/address/filter.ts';
import type { Proof } from '../../model/figure/proof.ts';
import type { Released } from '../../model/figure/released.ts';
import { useDataset } from '../dataset/DatasetProvider.tsx';
import { type Computed, useComputed } from '../figures/useComputed.ts';

/** What a figure that a link carries is now. */
export function useProof(linked: LinkedFigure): Computed<Released<Proof>> {
  const { dataset } = useDataset();
  const digest = dataset.state === 'ready' ? dataset.digest : '';
  const asked = toScope(readView(linked.filter).view.filter, linked.period);
  return useComputed<Released<Proof>>(
    ['proof', linked],
    async (ground) => checkFigureLink(linked, { ...ground, digest, history: definitionHistory }),
    { ...asked, period: linked.period },
  );
}
