import type { Tally } from '../../metrics/ask/counter.ts';
import type { Mark, PersonKey } from '../../metrics/ask/question.ts';
import { both, is, type Predicate, termsOf } from '../../metrics/define/algebra.ts';
import { bitOf, type Conditions, sharedConditions } from './chunks.ts';
import { factsOf, isHit, kindsOf, rowsIn } from './classes.ts';
import type { Ground } from './ground.ts';
import { ABSENT } from '../../model/dataset/table.ts';
import { ATTENDED } from './columns/registrations.ts';
import { keptOf } from './pass/keep.ts';
import type { Kept } from './pass/kept.ts';
import { gapsIn } from './pass/gaps.ts';
import { timesOf } from './pass/times.ts';

const firstAttended: Predicate = both(is('presence', 'attended'), is('first_visit'));

/** The conditions on registrations that one pass over them tells of a key. */
export function conditionsOf(people: PersonKey): readonly Predicate[] {
  const marks = marksIn(people).filter(({ of, where }) => of === 'visit' && !termsOf(where).includes('duration'));
  return people.key === 'again' ? [firstAttended] : marks.map(({ where }) => where);
}

function marksIn(people: PersonKey): readonly Mark[] {
  if (people.key === 'marks') return people.marks;
  return people.key === 'times' || people.key === 'most-in-a-day' ? [people.mark] : [];
}

/** People by a key of what each did; `shared` are the conditions of all that is asked of the registrations of the scope, where one mask holds them. */
export function tabulate(people: PersonKey, ground: Ground, shared: Conditions | null): Tally {
  switch (people.key) {
    case 'marks':
      return gather(marksOf(people.marks, ground));
    case 'times':
    case 'most-in-a-day': {
      const isByDay = people.key === 'most-in-a-day';
      const [asked] = conditionsOf(people);
      const times =
        asked === undefined ? timesOfRows(people.mark, isByDay, ground) : visitsOf(asked, isByDay, ground, shared);
      return told(times);
    }
    case 'again':
      return gaps(ground, shared);
    default:
      return gather(before(ground));
  }
}

function gather(keys: Iterable<string | null>): Tally {
  const found = new Map<string | null, number>();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return [...found].map(([key, people]) => ({ keys: [key], counts: [people] }));
}

/** People by a number, which those of the key 0 have not. */
function told(people: Int32Array): { keys: [string]; counts: [number] }[] {
  return Array.from(people, (count, key) => ({ keys: [String(key)] as [string], counts: [count] as [number] })).filter(
    ({ keys: [key], counts: [count] }) => key !== '0' && count > 0,
  );
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

/** The kept registrations, and the bit of a condition on them. */
function passFor(
  asked: Predicate,
  ground: Ground,
  shared: Conditions | null,
): { readonly kept: Kept; readonly bit: number } {
  const conditions = shared ?? sharedConditions([], [asked]);
  if (conditions === null) throw new TypeError('one condition fits a mask');
  const kept = keptOf(ground, kindsOf(ground, conditions.key, conditions.list), conditions.ofPeople);
  return { kept, bit: 1 << bitOf(conditions, JSON.stringify(asked)) };
}

/** Identified people by how many registrations they have, or by the most they have on one day. */
function visitsOf(asked: Predicate, isByDay: boolean, ground: Ground, shared: Conditions | null): Int32Array {
  const { kept, bit } = passFor(asked, ground, shared);
  return timesOf(kept, bit, isByDay ? ground.data.sessions.day : null);
}

/** The same of appointments or opportunities, or of registrations of a known length. */
function timesOfRows(mark: Mark, isByDay: boolean, ground: Ground): Int32Array {
  const { person, day } = factsOf(ground, mark.of);
  const isMarked = isHit(ground, mark.of, mark.where);
  const most = new Int32Array(ground.data.people.length + 1);
  let [times, who, on] = [0, ABSENT, ABSENT];
  let all = 0;
  for (const row of rowsIn(ground, mark.of)) {
    const own = person[row] ?? 0;
    if (!isMarked(row) || own === ground.data.people.length) continue;
    if (own !== who || (isByDay && day[row] !== on)) times = 0;
    [who, on] = [own, day[row] ?? 0];
    times += 1;
    most[own] = Math.max(most[own] ?? 0, times);
    all = Math.max(all, times);
  }
  const found = new Int32Array(all + 1);
  for (const each of most) found[each] = (found[each] ?? 0) + 1;
  return found;
}

/** Of who is first seen in the scope, days until they came again. */
function gaps(ground: Ground, shared: Conditions | null): Tally {
  const { kept } = passFor(firstAttended, ground, shared);
  const found = gapsIn(kept, ground.always.again());
  const never = found[0] ?? 0;
  return [...told(found), ...(never === 0 ? [] : [{ keys: [null], counts: [never] }])];
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
