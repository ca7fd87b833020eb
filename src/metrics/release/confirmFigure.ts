import type { Profile } from '../../model/address/address.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { Figure } from '../../model/figure/figure.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import type { Step } from '../../model/figure/step.ts';
import { figureAt } from '../ask/figureAt.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Programme } from '../../model/place/programme.ts';
import type { Counter } from '../ask/counter.ts';
import { measure } from '../ask/measure.ts';
import { released } from './released.ts';

/** What a second way of counting says of a figure; both values of a difference are for whoever may see exact ones. */
export type Agreement =
  | { readonly agrees: true }
  | { readonly agrees: false; readonly values: { readonly given: Figure; readonly judged: Figure } | null };

interface Asked {
  readonly counter: Counter;
  readonly judge: Counter;
  readonly indicator: IndicatorId;
  readonly scope: Scope;
  /** What the figure is a step of over that scope; `null` when it is the whole. */
  readonly step: Step | null;
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
  step,
  programme,
  profile,
  figure,
}: Asked): Promise<Released<Agreement>> {
  const requests = [{ indicator, by: step?.by ?? null }];
  const [[counted], [again]] = await Promise.all([
    measure(counter, requests, scope, { programme }),
    measure(judge, requests, scope, { programme }),
  ]);
  if (counted === undefined || again === undefined) throw new TypeError(`nothing counted for ${indicator}`);
  const [own, judged] = [figureAt(counted, step), figureAt(again, step)];
  const isExact = profile === 'internal';
  const given = isExact && figure.state === 'shown' ? figure : own;
  if (isSame(own, judged) && isSame(given, judged)) return released({ agrees: true });
  return released({ agrees: false, values: isExact ? { given, judged } : null });
}

function isSame(one: Figure, other: Figure): boolean {
  if (one.state !== 'shown' || other.state !== 'shown') return one.state === other.state;
  return one.numerator === other.numerator && one.denominator === other.denominator && one.unknown === other.unknown;
}
