import type { TallyRow } from '../../metrics/ask/counter.ts';
import type { FactMeasure } from '../../metrics/define/algebra.ts';
import { fromDayNumber } from '../../model/time/day.ts';
import { factsOf, isHit, rowsIn } from './classes.ts';
import type { Ground } from './ground.ts';

/** Each person, session, city… on the first day it is counted: a row per day for one measure. */
export function countOnce({ count, of: fact, where }: FactMeasure, ground: Ground): readonly TallyRow[] {
  if (count === 'seats' || count === 'minutes') throw new RangeError(`${count} are not counted once`);
  const isCounted = isHit(ground, fact, where);
  const { day } = factsOf(ground, fact);
  const entity = entityOf(count, fact, ground);
  const first = new Map<number, number>();
  const days = new Map<number, number>();
  const add = (on: number): Map<number, number> => days.set(on, (days.get(on) ?? 0) + 1);
  for (const row of rowsIn(ground, fact)) {
    if (!isCounted(row)) continue;
    const on = day[row] ?? 0;
    if (entity === null) {
      add(on);
      continue;
    }
    const who = entity(row);
    if (who !== null) first.set(who, Math.min(first.get(who) ?? Infinity, on));
  }
  for (const on of first.values()) add(on);
  return [...days].map(([on, times]) => ({ keys: [fromDayNumber(on)], counts: [times] }));
}

/** What a row tells of: `null` for each row itself; a code, or `null` where it is not stated. */
function entityOf(
  count: FactMeasure['count'],
  fact: FactMeasure['of'],
  { data }: Ground,
): ((row: number) => number | null) | null {
  const { person } = fact === 'visit' ? data.visits : data[fact];
  const { session } = data.visits;
  const { sessions } = data;
  const place = { cities: sessions.city, epcis: sessions.epci, partners: sessions.partner };
  switch (count) {
    case 'rows':
    case 'seats':
    case 'minutes':
      return null;
    case 'people':
      return (row) => (person[row] === data.people.length ? null : (person[row] ?? null));
    case 'sessions':
      return (row) => session[row] ?? null;
    default: {
      const { codes, labels } = place[count];
      return (row) => {
        const code = codes[session[row] ?? 0] ?? 0;
        return code === labels.length - 1 ? null : code;
      };
    }
  }
}
