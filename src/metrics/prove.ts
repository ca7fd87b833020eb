import type { Figure } from '../model/figure.ts';
import type { Claim } from '../model/figureLink.ts';
import type { Proof } from '../model/proof.ts';
import { definitionKey } from './definitionKey.ts';

interface Now {
  readonly figure: Figure;
  /** Names the files counted now. */
  readonly digest: string;
}

/** Holds a claim against the same figure computed now. Counts are compared exactly, ratios by their two counts. */
export function prove(claim: Claim, { figure, digest }: Now): Proof {
  const now = figure.state === 'shown' ? figure.value : null;
  if (definitionKey(claim.indicator) !== claim.definition) return { state: 'definition-changed', now };
  if (figure.state !== 'shown' || now === null) return { state: 'files-missing' };
  if (figure.numerator === claim.numerator && figure.denominator === claim.denominator)
    return { state: 'reproduced', sameFiles: digest === claim.digest };
  return { state: 'differs', by: now - claim.value, now, because: digest === claim.digest ? 'version' : 'files' };
}
