import { type Day, weekday } from '../../src/model/time/day.ts';
import type { Period } from '../../src/model/time/period.ts';
import { busyness, isClosed, isLockdown } from './calendar.ts';
import { daysOf, spread } from './days.ts';
import { at, type Dice } from './dice.ts';
import { hostsByCity } from './partners.ts';
import type { Place } from './places.ts';
import type { Session } from './state.ts';
import type { titles } from './titles.ts';

const starts = [9 * 60 + 30, 14 * 60, 16 * 60 + 30];
const venues = ['Médiathèque', 'Salle des fêtes', 'Espace culturel', 'Maison commune'];
/** Three a day for three days. */
const PER_STOP = 9;

/** The trainers stay some days in a town, then leave for the next. */
export function tourSessions(
  chance: Dice,
  title: ReturnType<typeof titles>,
  { city }: Place,
  year: Period,
  count: number,
): readonly Session[] {
  const hosts = hostsByCity.get(city ?? '') ?? [];
  const open = daysOf(year).filter((day) => busyness(day) > 0);
  const stops = Math.ceil(count / PER_STOP);
  const arrivals = spread(chance, open, busyness, stops).map((day) => open.indexOf(day));
  return Array.from({ length: count }, (_, index): Session => {
    const stop = index % stops;
    const turn = Math.floor(index / stops);
    const dayOfStop = Math.floor(turn / starts.length);
    const day = at(open, Math.min(at(arrivals, stop) + dayOfStop, open.length - 1));
    const host = (stop + dayOfStop) % Math.max(1, hosts.length);
    const partner = hosts[host] ?? null;
    const start = at(starts, turn % starts.length);
    const reserved = partner !== null && partner.startsWith('Mission locale') && start < 12 * 60;
    const { label, theme } = title(day, city, reserved);
    return { day, start, city, label, theme, venue: at(venues, host % venues.length), partner, reserved, tool: 'form' };
  });
}

/** Sessions of no known city: a blank in the form, or a video call while people stay at home. */
export function cityless(
  chance: Dice,
  title: ReturnType<typeof titles>,
  year: Period,
  count: number,
): readonly Session[] {
  const weight = (day: Day): number =>
    isLockdown(day) && !isClosed(day) && weekday(day) < 6 ? 1 : 0.1 * busyness(day);
  return spread(chance, daysOf(year), weight, count).map((day, index): Session => {
    const { label, theme } = title(day, null, false);
    const venue = isLockdown(day) ? 'Visioconférence' : null;
    return {
      day,
      start: at(starts, index % starts.length),
      city: null,
      label,
      theme,
      venue,
      partner: null,
      reserved: false,
      tool: 'form',
    };
  });
}
