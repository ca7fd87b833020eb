import { ABSENT } from '../../../model/dataset/table.ts';
import { ATTENDED, isFirstIn, presenceIn, ROW_BITS, ROW_CODES } from './registrations.ts';
import type { Dataset } from './rows.ts';

/** The first attendances of people, and how long it was until they came again. */
export interface Again {
  /** By person: days from the first day they attended to the next one, wherever it was; 0 where there is none, for none is on the same day. */
  readonly days: Int32Array;
  readonly most: number;
  /** Who has one first attendance, session after session: those of the session `n` are from `start[n]` up to `start[n + 1]`. */
  readonly person: Int32Array;
  readonly start: Int32Array;
  /** The days of each of these. */
  readonly inOrder: Int32Array;
  /** Who has several on the first day. */
  readonly several: readonly number[];
}

export function daysToAgain({ visits, people, sessions }: Dataset): Again {
  const { visit, first, end } = visits;
  const days = new Int32Array(people.length);
  const session = new Int32Array(people.length).fill(ABSENT);
  const several: number[] = [];
  let most = 0;
  for (let who = 0; who < people.length; who += 1) {
    const since = people.firstDay[who] ?? ABSENT;
    const stop = end[who] ?? 0;
    let least = 0;
    let times = 0;
    for (let row = first[who] ?? 0; row < stop; row += 1) {
      const each = visit[row] ?? 0;
      if (presenceIn(each) !== ATTENDED) continue;
      if (isFirstAttended(each)) {
        times += 1;
        session[who] = times === 1 ? each >>> ROW_BITS : ABSENT;
        if (times === 2) several.push(who);
      }
      const later = (sessions.day[each >>> ROW_BITS] ?? 0) - since;
      if (later > 0 && (least === 0 || later < least)) least = later;
    }
    days[who] = least;
    if (least > most) most = least;
  }
  const found = inSessions(session, sessions.length);
  return { days, most, ...found, inOrder: found.person.map((who) => days[who] ?? 0), several };
}

/** People by their session, where there is one. */
function inSessions(session: Int32Array, sessions: number): Pick<Again, 'person' | 'start'> {
  const start = new Int32Array(sessions + 1);
  for (const on of session) if (on >= 0) start[on + 1] = (start[on + 1] ?? 0) + 1;
  for (let on = 0; on < sessions; on += 1) start[on + 1] = (start[on + 1] ?? 0) + (start[on] ?? 0);
  const next = start.slice();
  const person = new Int32Array(start[sessions] ?? 0);
  session.forEach((on, who) => {
    if (on < 0) return;
    const at = next[on] ?? 0;
    person[at] = who;
    next[on] = at + 1;
  });
  return { person, start };
}

export function isFirstAttended(visit: number): boolean {
  return presenceIn(visit) === ATTENDED && isFirstIn(visit & (ROW_CODES - 1)) === true;
}
