import type { Tally } from '../../metrics/ask/counter.ts';
import type { FollowQuestion } from '../../metrics/ask/question.ts';
import { toDayNumber } from '../../model/time/day.ts';
import type { Ground } from './ground.ts';
import { keysOf } from './keys.ts';
import { ATTENDED } from './columns/registrations.ts';

/** Somebody first seen in the scope: the keys of their first day, and when they were coached and helped. */
interface Entrant {
  readonly first: number;
  readonly codes: Set<number>;
  /** The first attended appointment on or after the first day; whether there was one before. */
  readonly coached: number | null;
  readonly isEarly: boolean;
  readonly opportunities: readonly number[];
}

/** The people first seen in the scope, until a window is over or until the next stage. */
export function follow({ to, asOf }: FollowQuestion, ground: Ground): Tally {
  const until = toDayNumber(asOf);
  const by = 'next' in to || to.by === null ? [] : [to.by];
  const keys = keysOf(ground.data, ground.selection, by);
  const entrants = entrantsOf(ground, until, keys.codeOf);
  if ('next' in to) return durations(entrants, until, to.next);
  if (by.length === 0) return [{ keys: [], counts: stagesOf(entrants, until, to.window) }];
  const groups = new Map<number, Entrant[]>();
  for (const each of entrants) {
    for (const code of each.codes) {
      const own = groups.get(code) ?? [];
      groups.set(code, own);
      own.push(each);
    }
  }
  return [...groups].map(([code, own]) => ({ keys: keys.labelsOf(code), counts: stagesOf(own, until, to.window) }));
}

function entrantsOf({ data, selection }: Ground, until: number, codeOf: (row: number) => number): readonly Entrant[] {
  const { visits, coaching, opportunity, people } = data;
  const isAttended = coaching.presence.labels.map((label) => label === 'attended');
  const found = new Map<number, Entrant>();
  for (const row of selection.visits()) {
    const who = visits.person[row] ?? 0;
    const first = visits.day[row] ?? 0;
    if (visits.presence[row] !== ATTENDED || who === people.length || people.firstDay[who] !== first || first >= until)
      continue;
    const known = found.get(who);
    if (known !== undefined) {
      known.codes.add(codeOf(row));
      continue;
    }
    let coached = Infinity;
    let isEarly = false;
    for (let at = coaching.first[who] ?? 0; at < (coaching.end[who] ?? 0); at += 1) {
      const day = coaching.day[at] ?? 0;
      if (isAttended[coaching.presence.codes[at] ?? 0] !== true || day >= until) continue;
      if (day < first) isEarly = true;
      else coached = Math.min(coached, day);
    }
    const days = Array.from(opportunity.day.subarray(opportunity.first[who] ?? 0, opportunity.end[who] ?? 0));
    found.set(who, {
      first,
      codes: new Set([codeOf(row)]),
      coached: coached === Infinity ? null : coached,
      isEarly,
      opportunities: days.filter((day) => day < until),
    });
  }
  return [...found.values()];
}

/** Entrants, observed, coached, helped after coaching, helped without, coached before they came. */
function stagesOf(entrants: readonly Entrant[], until: number, window: number): readonly number[] {
  const counts = [0, 0, 0, 0, 0, 0];
  const add = (stage: number, isThere: boolean): void => {
    if (isThere) counts[stage] = (counts[stage] ?? 0) + 1;
  };
  for (const { first, coached, isEarly, opportunities } of entrants) {
    const end = first + window;
    const isObserved = end <= until;
    const isCoached = coached !== null && coached < end;
    const inside = opportunities.filter((day) => day >= first && day < end);
    const isAfter = coached !== null && inside.some((day) => day >= coached);
    const isDirect = inside.some((day) => coached === null || day < coached);
    add(0, true);
    add(1, isObserved);
    add(2, isObserved && isCoached);
    add(3, isObserved && isCoached && isAfter);
    add(4, isObserved && isDirect && !(isCoached && isAfter));
    add(5, isObserved && isEarly);
  }
  return counts;
}

function durations(entrants: readonly Entrant[], until: number, next: 'coaching' | 'opportunity'): Tally {
  const found = new Map<number, [number, number]>();
  for (const { first, coached, opportunities } of entrants) {
    const from = next === 'coaching' ? first : coached;
    if (from === null) continue;
    const after = opportunities.filter((day) => day >= from);
    const at = next === 'coaching' ? coached : after.length === 0 ? null : Math.min(...after);
    const days = (at ?? until) - from;
    const own = found.get(days) ?? [0, 0];
    found.set(days, own);
    own[at === null ? 1 : 0] += 1;
  }
  return [...found].map(([days, counts]) => ({ keys: [String(days)], counts }));
}
