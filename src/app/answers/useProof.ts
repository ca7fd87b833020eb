import { proof } from '../../answers/proofs.ts';
import { readView } from '../../model/address/address.ts';
import type { LinkedFigure } from '../../model/address/figureLink.ts';
import { toScope } from '../../model/address/filter.ts';
import type { Proof } from '../../model/figure/proof.ts';
import type { Released } from '../../model/figure/released.ts';
import { type Computed, useAnswer } from '../figures/useComputed.ts';

/** What a figure that a link carries is now. */
export function useProof(linked: LinkedFigure): Computed<Released<Proof>> {
  const asked = toScope(readView(linked.filter).view.filter, linked.period);
  return useAnswer(proof, [linked], { ...asked, period: linked.period });
}
