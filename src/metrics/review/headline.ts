import { everything, toScope } from '../../model/address/filter.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { Period } from '../../model/time/period.ts';
import type { Programme } from '../../model/place/programme.ts';
import { headlines } from '../ask/requests/overview.ts';
import { measureReleased } from '../release/measureReleased.ts';
import { totalOf } from '../ask/counter.ts';
import { countBy } from '../ask/questions.ts';
import type { Counter } from '../ask/counter.ts';

/** The headline figures of a period, everybody counted: exact, for the keeper of the files. */
export async function headlineFigures(
  counter: Counter,
  period: Period,
  programme: Programme,
  shape: (measured: Measured) => Measured = (measured) => measured,
): Promise<readonly Released<Measured>[]> {
  const requests = headlines.map((indicator) => ({ indicator, by: null }));
  const scope = toScope({ ...everything, ...period }, period);
  return measureReleased(counter, requests, scope, { programme, profile: 'internal', shape });
}

/** Everybody the data know of, whether they came or not. */
export async function peopleKnown(counter: Counter): Promise<number> {
  const scope = toScope(everything, { from: '', to: '' });
  const [tally] = await counter.count([countBy(scope, [], [{ known: 'people' }])]);
  return totalOf(tally);
}
