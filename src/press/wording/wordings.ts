import type { Figure } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import { countsPeople } from '../../metrics/define/algebra.ts';
import { factsOf, indicator as definition } from '../../metrics/define/indicators.ts';
import { THRESHOLD } from '../../metrics/define/threshold.ts';
import { units } from '../../metrics/define/units.ts';
import { type Phrase, toPhrase } from './phrase.ts';
import { fraction, percent, type Quantity, tidy, type Wording } from './quantity.ts';
import { isRound, roundNumbers } from './roundings.ts';
import { holds } from './wording.ts';

/** Every phrase that may be said of a figure, the best first; none for a figure that is not shown. */
export function wordings(indicator: IndicatorId, figure: Released<Figure>): readonly Phrase[] {
  if (figure.state !== 'shown') return [];
  const { said: naming } = factsOf(indicator);
  const { value } = figure;
  // Nothing is said of nobody: what was not counted, or is not known, would read the same.
  if (value === 0) return [];
  const found =
    'shares' in naming
      ? shareWordings(value, lowestShare(figure))
      : 'counts' in naming
        ? between(value, mostOf(indicator, figure))
        : [meanWording(value, units[definition(indicator).unit].rounding === 'hundredth' ? 0.01 : 0.1)];
  return found.map((wording) => toPhrase(indicator, wording));
}

/**
 * The share when everyone of unknown answer is counted against: *un peu plus de la moitié* needs it over half. A count has no other value; where
 * the number of unknown is withheld, they could be everybody.
 */
export function lowestShare({ value, numerator, denominator, unknown }: Extract<Figure, { state: 'shown' }>): number {
  if (denominator !== null && unknown === null) return 0;
  const everybody = denominator === null ? 0 : denominator + (unknown ?? 0);
  return everybody === 0 ? value : numerator / everybody;
}

/** A count, were whoever is not known to be counted one more each; where their number is withheld, it is of 1 to 10. */
export function mostOf(indicator: IndicatorId, { value, unknown }: Extract<Figure, { state: 'shown' }>): number {
  const each = definition(indicator);
  if (!('count' in each) || each.unknown === undefined || !countsPeople(each.count)) return value;
  if (each.unit === 'hours') return unknown === 0 ? value : Infinity;
  return countsPeople(each.unknown) ? value + (unknown ?? THRESHOLD - 1) : value;
}

/** The wordings true of every whole number from one to another: those of both ends, else *au moins*. Bounds are no number to be said as it is. */
function between(low: number, high: number): readonly Wording[] {
  const least = Math.floor(low);
  if (least === high) return countWordings(low);
  const both = countWordings(least).filter(
    (wording) => wording.qualifier !== 'exact' && holds(wording, low) && holds(wording, high),
  );
  return [...both, { qualifier: 'at-least', quantity: { kind: 'count', value: least } }];
}

/** The wordings a whole number allows. A round number, or one under a hundred, is best said as it is. */
export function countWordings(value: number): readonly Wording[] {
  const said: Wording = { qualifier: 'exact', quantity: { kind: 'count', value } };
  const around = value < 1 ? [] : roundNumbers(value).map((round): Quantity => ({ kind: 'count', value: round }));
  const sided = around.flatMap((quantity) =>
    (['nearly', 'over'] as const).map((qualifier) => ({ qualifier, quantity })),
  );
  const about = around.slice(0, 1).map((quantity): Wording => ({ qualifier: 'about', quantity }));
  const loose = [...sided, ...about].filter((wording) => holds(wording, value));
  return isRound(value) ? [said, ...loose] : [...loose, said];
}

/** The wordings a share from 0 to 1 allows; `lowest` is the share with everyone unknown counted against. */
export function shareWordings(value: number, lowest: number): readonly Wording[] {
  const loose = candidates.filter((wording) => holds(wording, value, lowest));
  const whole = tidy(Math.round(tidy(value * 100)) / 100);
  const sided = [Math.floor(value * 100), Math.ceil(value * 100)]
    .filter((points) => points > 0)
    .flatMap((points) =>
      (['nearly', 'over', 'about'] as const).map((qualifier) => ({ qualifier, quantity: percent(points / 100) })),
    )
    .filter((wording) => holds(wording, value, lowest));
  const finer = tidy(Math.round(tidy(value * 1000)) / 1000);
  const exact: readonly Wording[] = [
    { qualifier: 'exact', quantity: percent(whole) },
    { qualifier: 'exact', quantity: percent(finer, 0.001) },
  ];
  // Nobody and everybody are not rounded into, nor out of: 0,02 % is not 0 %.
  const honest = exact.filter(({ quantity }) => (quantity.value > 0 && quantity.value < 1) || quantity.value === value);
  const last = honest.length > 0 ? honest : [{ qualifier: 'exact' as const, quantity: percent(tidy(value), 0.00001) }];
  return [...loose, ...last, ...sided];
}

function meanWording(value: number, step: number): Wording {
  // What rounds to nothing is not nothing.
  if (value > 0 && value < step) return { qualifier: 'under', quantity: { kind: 'mean', value: step, step } };
  const whole = tidy(Math.round(tidy(value / step)) * step);
  if (Number.isInteger(whole)) return { qualifier: 'exact', quantity: { kind: 'mean', value: whole, step: 1 } };
  return { qualifier: 'exact', quantity: { kind: 'mean', value: tidy(Math.round(tidy(value / step)) * step), step } };
}

const fractions = [fraction(1, 2), fraction(1, 3), fraction(2, 3), fraction(1, 4), fraction(3, 4)];
const oneIn = Array.from({ length: 19 }, (_, index) => fraction(1, index + 2, 'one-in'));

/** In the order of preference: a common fraction, the right side of it, one in n. */
const candidates: readonly Wording[] = [
  ...fractions.map((quantity): Wording => ({ qualifier: 'exact', quantity })),
  { qualifier: 'slightly-over', quantity: fraction(1, 2) },
  ...oneIn.map((quantity): Wording => ({ qualifier: 'exact', quantity })),
  ...fractions.flatMap((quantity): readonly Wording[] => [
    { qualifier: 'nearly', quantity },
    ...(quantity.value === 0.5 ? [] : [{ qualifier: 'over' as const, quantity }]),
  ]),
];
