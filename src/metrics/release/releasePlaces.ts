import type { Released } from '../../model/figure/released.ts';
import type { Rhythm } from '../../model/figure/answers/rhythm.ts';
import type { Tour } from '../../model/figure/answers/tour.ts';
import type { WhatMoved } from '../../model/figure/answers/whatMoved.ts';
import { isFew, withheld } from './alone.ts';
import { type Audience, isPartial, released } from './released.ts';

const tooFine = withheld('too-fine');

/** Sessions by hour; the public does not see who was at them. */
export function releaseRhythm(rhythm: Rhythm, { profile }: Pick<Audience, 'profile'>): Released<Rhythm> {
  if (profile === 'internal') return released(rhythm);
  return released({ ...rhythm, slots: rhythm.slots.map((slot) => ({ ...slot, attendances: tooFine })) });
}

/** Sessions by day and city; the public does not see how many came: a day is too fine. */
export function releaseTour(tour: Tour, { profile }: Pick<Audience, 'profile'>): Released<Tour> {
  if (profile === 'internal') return released(tour);
  return released({ ...tour, stops: tour.stops.map((stop) => ({ ...stop, attendances: tooFine, people: tooFine })) });
}

/** What moved attendances; the public sees it of everybody in whole programme years only, and when none of its parts, nor of the cities in one, is of 1 to 10. */
export function releaseMoved(
  moved: WhatMoved,
  tours: readonly [before: Tour, now: Tour],
  { profile, scope, programme }: Audience,
): Released<WhatMoved> | null {
  if (profile === 'internal') return released(moved);
  const cities = new Set([...moved.cities.opened, ...moved.cities.closed]);
  const ofCities = tours.flatMap((tour) => [...attendancesOf(tour, cities).values()]);
  const isWhole = tours.every(({ period }) => !isPartial({ ...scope, period }, programme));
  const isSafe = [moved.before, moved.now, moved.now - moved.before, ...ofCities].every(
    (count) => !isFew(Math.abs(count)),
  );
  return profile === 'press' && isWhole && isSafe ? released(moved) : null;
}

function attendancesOf({ stops }: Tour, cities: ReadonlySet<string>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { city, attendances } of stops)
    if (cities.has(city) && attendances.state === 'shown') found.set(city, (found.get(city) ?? 0) + attendances.value);
  return found;
}
