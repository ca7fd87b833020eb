import type { Tour } from '../../model/figure/answers/tour.ts';
import type { WhatMoved } from '../../model/figure/answers/whatMoved.ts';

/** Attendances and days with a session of one city. */
interface Held {
  attendances: number;
  days: number;
}

/**
 * What the change of attendances between two periods is made of, in whole numbers that sum exactly: cities that had sessions only now (`opened`) or
 * only before (`closed`); for those that had some in both, the calendar, which is the difference of their session days times what a day brought before,
 * rounded, and the rest. Attendances are counted one by one, so they add up over cities.
 */
export function whatMoved(before: Tour, now: Tour): WhatMoved {
  const [then, today] = [byCity(before), byCity(now)];
  const same = [...today.keys()].filter((city) => then.has(city));
  const opened = [...today.keys()].filter((city) => !then.has(city));
  const closed = [...then.keys()].filter((city) => !today.has(city));
  const [sameThen, sameNow] = [sum(then, same), sum(today, same)];
  const perDay = sameThen.days === 0 ? 0 : sameThen.attendances / sameThen.days;
  const calendar = Math.round((sameNow.days - sameThen.days) * perDay);
  return {
    before: sum(then, [...then.keys()]).attendances,
    now: sum(today, [...today.keys()]).attendances,
    same: sameNow.attendances - sameThen.attendances - calendar,
    opened: sum(today, opened).attendances,
    closed: -sum(then, closed).attendances,
    calendar,
    cities: { same, opened, closed },
    days: { before: sameThen.days, now: sameNow.days },
  };
}

function byCity({ stops }: Tour): ReadonlyMap<string, Held> {
  const found = new Map<string, Held>();
  for (const { city, attendances } of stops) {
    const held = found.get(city) ?? { attendances: 0, days: 0 };
    held.attendances += attendances.state === 'shown' ? attendances.value : 0;
    held.days += 1;
    found.set(city, held);
  }
  return found;
}

/** Days of several cities are city days: two cities on one day are two. */
function sum(held: ReadonlyMap<string, Held>, cities: readonly string[]): Held {
  const total = { attendances: 0, days: 0 };
  for (const city of cities) {
    total.attendances += held.get(city)?.attendances ?? 0;
    total.days += held.get(city)?.days ?? 0;
  }
  return total;
}
