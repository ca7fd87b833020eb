import type { Registration, Session } from './state.ts';

/** Rooms as they are: places of one are never few enough to turn somebody away. */
const ROOMS = [8, 10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100, 150, 200, 300, 500];

/** The places of the sessions that the ticketing tool sells; forms know of none. */
export function capacities(registrations: readonly Registration[]): ReadonlyMap<Session, number> {
  const taken = new Map<Session, number>();
  for (const { session } of registrations) {
    if (session.tool === 'ticketing') taken.set(session, (taken.get(session) ?? 0) + 1);
  }
  return new Map([...taken].map(([session, count]) => [session, ROOMS.find((room) => room >= count) ?? count]));
}
