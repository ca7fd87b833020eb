import { type Day, weekday } from '../../src/model/time/day.ts';
import type { Period } from '../../src/model/time/period.ts';
import { busyness } from './calendar.ts';
import { daysOf, spread } from './days.ts';
import type { Dice } from './dice.ts';
import { employmentService, hubPartners } from './partners.ts';
import type { Session } from './state.ts';
import type { titles } from './titles.ts';

/** INSEE code of Montpellier. */
export const hubCity = '34172';

const mornings = [9 * 60 + 30, 11 * 60];
const afternoons = [14 * 60, 15 * 60 + 30, 17 * 60 + 30];
const TUESDAY = 2;

/** The sessions of the permanent space in a year that grows from `growth` times the average to as much above it. */
export function hubSessions(
  chance: Dice,
  title: ReturnType<typeof titles>,
  year: Period,
  count: number,
  growth: number,
): readonly Session[] {
  const days = daysOf(year);
  const rank = new Map(days.map((day, index) => [day, index / days.length]));
  const busy = (day: Day): number => busyness(day) * (1 - growth + 2 * growth * (rank.get(day) ?? 0));
  return spread(chance, days, busy, count).map((day, index) => {
    const morning = index % 5 < 2;
    const reserved = morning && weekday(day) === TUESDAY;
    const { label, theme } = title(day, hubCity, reserved);
    const partner = reserved ? employmentService : chance.chance(0.25) ? chance.pick(hubPartners) : null;
    const outside = partner !== null && !reserved && chance.chance(0.1);
    return {
      day,
      start: chance.pick(morning ? mornings : afternoons),
      city: hubCity,
      label,
      theme,
      venue: outside ? 'Chez le partenaire' : 'French Tech',
      partner,
      reserved,
      tool: outside ? 'form' : 'ticketing',
    };
  });
}
