import type { Tally } from '../../../src/metrics/ask/counter.ts';
import type { FollowQuestion } from '../../../src/metrics/ask/question.ts';
import { addDays, type Day, toDayNumber } from '../../../src/model/time/day.ts';
import { keyOf } from './keys.ts';
import { isAttended, isSame, type Place, rowsIn } from './scope.ts';
import type { Row } from './world.ts';

/** Somebody first seen in the scope, and what is known of them before a day. */
interface Entrant {
  readonly first: Day;
  readonly arrivals: readonly Row[];
  readonly met: readonly Day[];
  readonly coached: Day | null;
  readonly helped: readonly Day[];
}

export function follow({ to, asOf }: FollowQuestion, place: Place): Tally {
  const entrants = entrantsOf(asOf, place);
  if ('next' in to) return durations(entrants, asOf, to.next);
  const { by, window } = to;
  if (by === null) return [{ keys: [], counts: stages(entrants, asOf, window) }];
  const keys = new Set(entrants.flatMap(({ arrivals }) => arrivals.map((row) => keyOf(by, row))));
  return [...keys].map((key) => ({
    keys: [key],
    counts: stages(
      entrants.filter(({ arrivals }) => arrivals.some((row) => keyOf(by, row) === key)),
      asOf,
      window,
    ),
  }));
}

function entrantsOf(asOf: Day, place: Place): readonly Entrant[] {
  const { person, coaching, opportunity } = place.world;
  return person.flatMap((who) => {
    const arrivals = rowsIn('visit', place).filter(
      (row) => isSame(row, who) && isAttended(row) && row['day'] === row['first_day'] && String(row['day']) < asOf,
    );
    if (arrivals.length === 0) return [];
    const days = (rows: readonly Row[]): readonly Day[] =>
      rows
        .filter((row) => isSame(row, who) && String(row['day']) < asOf)
        .map((row) => String(row['day']))
        .toSorted();
    const first = String(who['first_day']);
    const met = days(coaching.filter(isAttended));
    const coached = met.find((day) => day >= first) ?? null;
    return [{ first, arrivals, met, coached, helped: days(opportunity) }];
  });
}

/** Entrants, observed, coached, helped after coaching, helped without, coached before they came. */
function stages(entrants: readonly Entrant[], asOf: Day, window: number): readonly number[] {
  const endOf = ({ first }: Entrant): Day => addDays(first, window);
  const observed = entrants.filter((each) => endOf(each) <= asOf);
  const isCoached = (each: Entrant): boolean => each.coached !== null && each.coached < endOf(each);
  const inside = (each: Entrant): readonly Day[] => each.helped.filter((day) => day >= each.first && day < endOf(each));
  const isAfter = (each: Entrant): boolean =>
    isCoached(each) && inside(each).some((day) => each.coached !== null && day >= each.coached);
  const isWithout = (each: Entrant): boolean =>
    !isAfter(each) && inside(each).some((day) => each.coached === null || day < each.coached);
  return [
    entrants.length,
    observed.length,
    observed.filter(isCoached).length,
    observed.filter(isAfter).length,
    observed.filter(isWithout).length,
    observed.filter(({ first, met }) => met.some((day) => day < first)).length,
  ];
}

/** Days until the next stage or, for who still waits, until nothing more is known. */
function durations(entrants: readonly Entrant[], asOf: Day, next: 'coaching' | 'opportunity'): Tally {
  const waits = entrants.flatMap(({ first, coached, helped }) => {
    const from = next === 'coaching' ? first : coached;
    if (from === null) return [];
    const reached = next === 'coaching' ? coached : (helped.find((day) => day >= from) ?? null);
    return [{ days: String(toDayNumber(reached ?? asOf) - toDayNumber(from)), isReached: reached !== null }];
  });
  return [...new Set(waits.map(({ days }) => days))].map((days) => {
    const own = waits.filter((each) => each.days === days);
    const reached = own.filter(({ isReached }) => isReached).length;
    return { keys: [days], counts: [reached, own.length - reached] };
  });
}
