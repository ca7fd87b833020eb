import type { Figure } from '../../model/figure/figure.ts';
import type { LinkedFigure } from '../../model/address/figureLink.ts';
import type { Held, Proof } from '../../model/figure/proof.ts';
import { definitionKey } from '../define/definitionKey.ts';

interface Now {
  /** By the definition of now. */
  readonly figure: Figure;
  /** By the definition it was said with, when that is a past one. */
  readonly before?: Figure | null;
  /** Names the files counted now. */
  readonly digest: string;
}

/** Holds a figure that a link carries against the same one computed now, by the definition of now and by its own. Counts are compared exactly, ratios by their two counts. */
export function prove(linked: LinkedFigure, { figure, before = null, digest }: Now): Proof {
  if (definitionKey(linked.indicator) === linked.definition)
    return hold(linked, figure, digest) ?? { state: 'files-missing' };
  const now = figure.state === 'shown' ? figure.value : null;
  if (before === null) return { state: 'definition-changed', now, before: null };
  const held = hold(linked, before, digest);
  return held === null ? { state: 'files-missing' } : { state: 'definition-changed', now, before: held };
}

/** `null` when there is nothing to hold it against. */
function hold(linked: LinkedFigure, figure: Figure, digest: string): Held | null {
  if (figure.state !== 'shown') return null;
  const { value: now, numerator, denominator } = figure;
  const sameFiles = digest === linked.digest;
  if (numerator === linked.numerator && denominator === linked.denominator) return { state: 'reproduced', sameFiles };
  return { state: 'differs', by: now - linked.value, now, because: sameFiles ? 'version' : 'files' };
}
