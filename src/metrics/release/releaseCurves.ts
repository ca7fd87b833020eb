import type { Curves, ToldCurves } from '../../model/figure/answers/curves.ts';
import type { Figure, Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import { countFigure, isFew, shownAs, withheld } from './alone.ts';
import { type Audience, isPartial, released } from './released.ts';

const unknown: Figure = { state: 'undefined' };

/**
 * Curves as a profile lets them be seen. `months` are the people and the new people of each month, released already; between the first and the last month
 * whose new people are withheld, what was reached is withheld too: it would tell of them by difference. The public sees what was reached of
 * everybody in a whole programme year only.
 */
export function releaseCurves(
  curves: Curves,
  months: readonly Released<Measured>[],
  { profile, scope, programme }: Audience,
): Released<ToldCurves> {
  const cellOf = (indicator: 'people' | 'new-people', key: string): Figure =>
    months.find((each) => each.indicator === indicator)?.cells.find((cell) => cell.key === key)?.figure ?? unknown;
  const gaps = curves.months.flatMap(({ key }, index) =>
    cellOf('new-people', key).state === 'withheld' ? [index] : [],
  );
  const [first = Infinity] = gaps;
  const last = gaps.at(-1) ?? -1;
  const reached = (count: number | null, index: number): Figure => {
    if (count === null) return unknown;
    if (profile === 'internal') return countFigure(count);
    if (isPartial(scope, programme)) return withheld('too-fine');
    if (isFew(count)) return withheld('small-count');
    return index >= first && index < last ? withheld('complementary') : shownAs(countFigure(count), profile);
  };
  return released({
    ...curves,
    months: curves.months.map(({ key, active, fresh, cumulative }, index) => ({
      key,
      active: active === null ? unknown : cellOf('people', key),
      fresh: fresh === null ? unknown : cellOf('new-people', key),
      cumulative: reached(cumulative, index),
    })),
  });
}
