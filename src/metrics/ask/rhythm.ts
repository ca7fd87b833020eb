import type { Scope } from '../../model/address/filter.ts';
import type { Rhythm } from '../../model/figure/answers/rhythm.ts';
import type { Counter } from './counter.ts';
import { attendances, countBy, sessions } from './questions.ts';
import { countOf } from './row.ts';

/** When sessions with somebody present start. */
export async function rhythm(counter: Counter, scope: Scope): Promise<Rhythm> {
  const [tally = []] = await counter.count([countBy(scope, ['weekday', 'hour'], [sessions, attendances])]);
  return {
    period: scope.period,
    slots: tally
      .filter(({ counts }) => counts[1] !== 0)
      .map(({ keys: [weekday, hour = null], counts }) => ({
        weekday: Number(weekday),
        hour: hour === null ? null : Number(hour),
        sessions: countOf(counts[0] ?? 0),
        attendances: countOf(counts[1] ?? 0),
      }))
      .sort((a, b) => a.weekday - b.weekday || (a.hour ?? 24) - (b.hour ?? 24)),
  };
}
