import type { Period } from '../../src/model/time/period.ts';
import { at, dice } from './dice.ts';
import { hubSessions } from './hub.ts';
import { type Lottery, lottery } from './lottery.ts';
import type { Plan, Where } from './plan.ts';
import type { Session } from './state.ts';
import { titles } from './titles.ts';
import { cityless, tourSessions } from './tour.ts';

/** The sessions of one place in one year, those kept for one public apart. */
export interface Agenda {
  readonly open: Lottery<Session>;
  readonly reserved: Lottery<Session>;
}

const HUB_GROUP = 22;
const TOWN_GROUP = 20;
/** The first year grows; the second, stopped twice, does not. */
const GROWTH = [0.35, 0.02];

/** Holds as many sessions as the plans fill, by year and place (`agendaKey`). */
export function makeAgendas(
  seed: number,
  plans: readonly Plan[],
  years: readonly Period[],
): ReadonlyMap<string, Agenda> {
  const chance = dice(seed, 'sessions');
  const title = titles(chance);
  const agendas = new Map<string, Agenda>();
  for (const { where, year, registrations } of demand(plans)) {
    const period = at(years, year - 1);
    const count = Math.max(1, Math.round(registrations / (where === 'hub' ? HUB_GROUP : TOWN_GROUP)));
    const sessions =
      where === 'hub'
        ? hubSessions(chance, title, period, count, at(GROWTH, year - 1))
        : where.city === null
          ? cityless(chance, title, period, count)
          : tourSessions(chance, title, where, period, count);
    const toLottery = (some: readonly Session[]): Lottery<Session> => {
      const appeal = new Map(some.map((session) => [session, 0.7 + 0.6 * chance.share()]));
      return lottery(some, (session) => appeal.get(session) ?? 0);
    };
    agendas.set(agendaKey(year, where), {
      open: toLottery(sessions.filter(({ reserved }) => !reserved)),
      reserved: toLottery(sessions.filter(({ reserved }) => reserved)),
    });
  }
  return agendas;
}

export function agendaKey(year: number, where: Where): string {
  return `${year} ${where === 'hub' ? 'hub' : (where.city ?? 'nowhere')}`;
}

interface Demand {
  readonly where: Where;
  readonly year: number;
  readonly registrations: number;
}

/** How many registrations each place expects each year, in the order of their keys. */
function demand(plans: readonly Plan[]): readonly Demand[] {
  const expected = new Map<string, Demand>();
  for (const { year, where: all, more } of plans.flatMap(({ visits }) => visits)) {
    for (const where of all) {
      const key = agendaKey(year, where);
      const registrations = (expected.get(key)?.registrations ?? 0) + 1 + more / all.length;
      expected.set(key, { where, year, registrations });
    }
  }
  return [...expected].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
