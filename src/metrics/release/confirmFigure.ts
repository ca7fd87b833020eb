import type { Profile } from '../../model/address/address.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { Figure } from '../../model/figure/figure.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Programme } from '../../model/place/programme.ts';
import type { Counter } from '../ask/counter.ts';
import { measure } from '../ask/measure.ts';
import { factsOf } from '../define/indicators.ts';
import { released } from './released.ts';

/** What a second way of counting says of a figure; both values of a difference are for whoever may see exact ones. */
export type Agreement =
  | { readonly agrees: true }
  /** Both count alike, and what is on screen is another figure: a rate of outcomes among the people of some days looks beyond these days. */
  | { readonly agrees: null }
  | { readonly agrees: false; readonly values: { readonly given: Figure; readonly judged: Figure } | null };

interface Asked {
  readonly counter: Counter;
  readonly judge: Counter;
  readonly indicator: IndicatorId;
  readonly scope: Scope;
  readonly programme: Programme;
  readonly profile: Profile;
  /** As it is on screen. */
  readonly figure: Figure;
}

/** Counts a figure in both ways, exactly; where exact figures are shown, what is on screen must be what the second one finds. */
export async function confirmFigure({
  counter,
  judge,
  indicator,
  scope,
  programme,
  profile,
  figure,
}: Asked): Promise<Released<Agreement>> {
  const requests = [{ indicator, by: null }];
  const [[counted], [again]] = await Promise.all([
    measure(counter, requests, scope, { programme }),
    measure(judge, requests, scope, { programme }),
  ]);
  if (counted === undefined || again === undefined) throw new TypeError(`nothing counted for ${indicator}`);
  const judged = again.total;
  const isExact = profile === 'internal';
  const given = isExact && figure.state === 'shown' ? figure : counted.total;
  if (isSame(counted.total, judged)) {
    if (isSame(given, judged)) return released({ agrees: true });
    if (factsOf(indicator).isOutcome === true) return released({ agrees: null });
  }
  return released({ agrees: false, values: isExact ? { given, judged } : null });
}

function isSame(one: Figure, other: Figure): boolean {
  if (one.state !== 'shown' || other.state !== 'shown') return one.state === other.state;
  return one.numerator === other.numerator && one.denominator === other.denominator && one.unknown === other.unknown;
}
