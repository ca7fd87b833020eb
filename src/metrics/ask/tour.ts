import type { Scope } from '../../model/address/filter.ts';
import type { Stop, Tour } from '../../model/figure/answers/tour.ts';
import { people } from '../define/counted.ts';
import type { Counter } from './counter.ts';
import { attendances, countBy, sessions } from './questions.ts';
import { countOf, keyAt } from './row.ts';

/** Counts the stops of the sessions in scope. */
export async function tour(counter: Counter, scope: Scope): Promise<Tour> {
  const [tally = []] = await counter.count([countBy(scope, ['day', 'city'], [sessions, attendances, people])]);
  return {
    period: scope.period,
    stops: tally
      .filter(({ counts }) => counts[1] !== 0)
      .map(({ keys, counts }) => ({
        day: keyAt(keys),
        city: keyAt(keys, 1),
        sessions: countOf(counts[0] ?? 0),
        attendances: countOf(counts[1] ?? 0),
        people: countOf(counts[2] ?? 0),
      }))
      .sort(byDay),
  };
}

/** By day, then by code of city; unknown last. */
function byDay(a: Stop, b: Stop): number {
  const key = ({ day, city }: Stop): string => `${day} ${city === 'unknown' ? '~' : city}`;
  return key(a) < key(b) ? -1 : 1;
}
