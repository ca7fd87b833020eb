import type { Figure } from '../../model/figure/figure.ts';
import type { Claim } from '../../model/address/figureLink.ts';
import type { Held, Proof } from '../../model/figure/proof.ts';
import { definitionKey } from '../define/definitionKey.ts';

interface Now {
  /** By the definition of now. */
  readonly figure: Figure;
  /** By that of the claim, when it is a past one. */
  readonly before?: Figure | null;
  /** Names the files counted now. */
  readonly digest: string;
}

/** Holds a claim against the same figure computed now, by the definition of now and by its own. Counts are compared exactly, ratios by their two counts. */
export function prove(claim: Claim, { figure, before = null, digest }: Now): Proof {
  if (definitionKey(claim.indicator) === claim.definition)
    return hold(claim, figure, digest) ?? { state: 'files-missing' };
  const now = figure.state === 'shown' ? figure.value : null;
  if (before === null) return { state: 'definition-changed', now, before: null };
  const held = hold(claim, before, digest);
  return held === null ? { state: 'files-missing' } : { state: 'definition-changed', now, before: held };
}

/** `null` when there is nothing to hold it against. */
function hold(claim: Claim, figure: Figure, digest: string): Held | null {
  if (figure.state !== 'shown') return null;
  const { value: now, numerator, denominator } = figure;
  const sameFiles = digest === claim.digest;
  if (numerator === claim.numerator && denominator === claim.denominator) return { state: 'reproduced', sameFiles };
  return { state: 'differs', by: now - claim.value, now, because: sameFiles ? 'version' : 'files' };
}
