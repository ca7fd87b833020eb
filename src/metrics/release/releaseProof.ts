import type { Profile } from '../../model/address/address.ts';
import type { LinkedFigure } from '../../model/address/figureLink.ts';
import type { Figure } from '../../model/figure/figure.ts';
import type { Held, Proof } from '../../model/figure/proof.ts';
import type { Released } from '../../model/figure/released.ts';
import { isFew, shownAs } from './alone.ts';
import { released } from './released.ts';

/** What was said, rounded as the figures that it is held against are. */
export function saidAs(linked: LinkedFigure, profile: Profile): LinkedFigure {
  const { value, numerator, denominator } = linked;
  const said = shownAs({ state: 'shown', value, numerator, denominator, unknown: 0 }, profile);
  return said.state === 'shown'
    ? { ...linked, value: said.value, numerator: said.numerator, denominator: said.denominator }
    : linked;
}

/** A proof as a profile lets it be seen: nothing of a figure that is withheld, nor of one that differs by 1 to 10 from what was said. */
export function releaseProof(proof: Proof, figures: readonly Figure[], profile: Profile): Released<Proof> {
  const held = proof.state === 'definition-changed' ? proof.before : heldOf(proof);
  const isTold =
    figures.some(({ state }) => state === 'withheld') || (held?.state === 'differs' && isFew(Math.abs(held.by)));
  return released<Proof>(profile !== 'internal' && isTold ? { state: 'withheld' } : proof);
}

function heldOf(proof: Proof): Held | null {
  return proof.state === 'reproduced' || proof.state === 'differs' ? proof : null;
}
