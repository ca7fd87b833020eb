import type { Tally } from '../../metrics/ask/counter.ts';
import type { Mark, PersonKey } from '../../metrics/ask/question.ts';
import { ABSENT } from '../../model/dataset/table.ts';
import { factsOf, isHit, rowsIn } from './classes.ts';
import type { Ground } from './ground.ts';
import { ATTENDED } from './columns/registrations.ts';

/** People by a key of what each did. */
export function tabulate(people: PersonKey, ground: Ground): Tally {
  switch (people.key) {
    case 'marks':
      return gather(marksOf(people.marks, ground));
    case 'times':
      return gather(rowsPerPerson(people.mark, ground).map(({ length }) => String(length)));
    case 'most-in-a-day':
      return gather(rowsPerPerson(people.mark, ground).map((days) => String(mostAlike(days))));
    case 'again':
      return gather(gaps(ground));
    default:
      return gather(before(ground));
  }
}

function gather(keys: Iterable<string | null>): Tally {
  const found = new Map<string | null, number>();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return [...found].map(([key, people]) => ({ keys: [key], counts: [people] }));
}

function marksOf(marks: readonly Mark[], ground: Ground): Iterable<string> {
  const found = new Map<number, number[]>();
  marks.forEach((mark, place) => {
    const { person } = factsOf(ground, mark.of);
    const isMarked = isHit(ground, mark.of, mark.where);
    for (const row of rowsIn(ground, mark.of)) {
      const who = person[row] ?? 0;
      if (!isMarked(row) || who === ground.data.people.length) continue;
      const own = found.get(who) ?? marks.map(() => 0);
      found.set(who, own);
      own[place] = 1;
    }
  });
  return [...found.values()].map((own) => own.join(''));
}

/** The days of the rows of each identified person who has any. */
function rowsPerPerson(mark: Mark, ground: Ground): readonly (readonly number[])[] {
  const { person, day } = factsOf(ground, mark.of);
  const isMarked = isHit(ground, mark.of, mark.where);
  const found = new Map<number, number[]>();
  for (const row of rowsIn(ground, mark.of)) {
    const who = person[row] ?? 0;
    if (!isMarked(row) || who === ground.data.people.length) continue;
    const own = found.get(who) ?? [];
    found.set(who, own);
    own.push(day[row] ?? 0);
  }
  return [...found.values()];
}

function mostAlike(days: readonly number[]): number {
  const times = new Map<number, number>();
  for (const day of days) times.set(day, (times.get(day) ?? 0) + 1);
  return Math.max(...times.values());
}

function gaps({ data, selection }: Ground): readonly (string | null)[] {
  const { visits, people } = data;
  const found: (string | null)[] = [];
  let last = -1;
  for (const row of selection.visits()) {
    const who = visits.person[row] ?? 0;
    const first = people.firstDay[who] ?? ABSENT;
    if (who === last || who === people.length || visits.presence[row] !== ATTENDED || visits.day[row] !== first)
      continue;
    last = who;
    let next = Infinity;
    for (let at = visits.first[who] ?? 0; at < (visits.end[who] ?? 0); at += 1) {
      const day = visits.day[at] ?? 0;
      if (visits.presence[at] === ATTENDED && day > first) next = Math.min(next, day);
    }
    found.push(next === Infinity ? null : String(next - first));
  }
  return found;
}

function before({ data, selection }: Ground): readonly string[] {
  const { coaching, visits, people } = data;
  const isAttended = coaching.presence.labels.map((label) => label === 'attended');
  const isKept = (row: number): boolean => isAttended[coaching.presence.codes[row] ?? 0] === true;
  const inScope = new Set<number>();
  const found: string[] = [];
  for (const row of selection.coaching()) if (isKept(row)) inScope.add(row);
  for (let who = 0; who < people.length; who += 1) {
    let first = Infinity;
    let isIn = false;
    for (let row = coaching.first[who] ?? 0; row < (coaching.end[who] ?? 0); row += 1) {
      const day = coaching.day[row] ?? 0;
      if (!isKept(row) || day > first) continue;
      isIn = inScope.has(row) || (day === first && isIn);
      first = day;
    }
    if (!isIn) continue;
    let times = 0;
    for (let row = visits.first[who] ?? 0; row < (visits.end[who] ?? 0); row += 1)
      if (visits.presence[row] === ATTENDED && (visits.day[row] ?? 0) < first) times += 1;
    found.push(String(times));
  }
  return found;
}
