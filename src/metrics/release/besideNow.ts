import type { Figure } from '../../model/figure/figure.ts';
import type { Unit } from '../../model/figure/indicator.ts';
import { units } from '../define/units.ts';
import { isFew, withheld } from './alone.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Audience } from './released.ts';

/** The figure of another period beside that of now: withheld from the public when the two differ by 1 to 10 people, or by what so few did. */
export function besideNow(
  before: Released<Figure>,
  now: Released<Figure>,
  unit: Unit,
  { profile }: Pick<Audience, 'profile'>,
): Released<Figure> {
  if (profile === 'internal' || !units[unit].isPersonal || before.state !== 'shown' || now.state !== 'shown')
    return before;
  return isFew(Math.abs(now.numerator - before.numerator)) ? withheld('complementary') : before;
}
