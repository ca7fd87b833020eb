import { ABSENT } from '../../../model/dataset/table.ts';
import { ATTENDED, presenceIn, ROW_BITS } from './registrations.ts';
import type { Dataset } from './rows.ts';

/** By person: days from the first day they attended to the next one, wherever it was; `ABSENT` where there is none. */
export function daysToAgain({ visits, people, sessions }: Dataset): Int32Array {
  const { visit, first, end } = visits;
  const found = new Int32Array(people.length + 1).fill(ABSENT);
  for (let who = 0; who < people.length; who += 1) {
    const since = people.firstDay[who] ?? ABSENT;
    const stop = end[who] ?? 0;
    for (let row = first[who] ?? 0; row < stop; row += 1) {
      const each = visit[row] ?? 0;
      if (presenceIn(each) !== ATTENDED) continue;
      const days = (sessions.day[each >>> ROW_BITS] ?? 0) - since;
      const known = found[who] ?? ABSENT;
      if (days > 0 && (known === ABSENT || days < known)) found[who] = days;
    }
  }
  return found;
}
