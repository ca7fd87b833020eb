import type { Scope } from '../../model/address/filter.ts';
import type { Loyalty } from '../../model/figure/answers/rhythm.ts';
import type { Counter } from './counter.ts';
import { presence } from './questions.ts';
import { among, spread } from './row.ts';

/** Days at the end of each band: a week, a month, a quarter. */
const [WEEK, MONTH, QUARTER] = [7, 30, 90];

/** How many times people came in the scope, and how soon those first seen in it came again. People who are not identified are in neither. */
export async function loyalty(counter: Counter, scope: Scope): Promise<Loyalty> {
  const [came = [], again = []] = await counter.count([
    { form: 'tabulate', people: { key: 'times', mark: presence }, scope },
    { form: 'tabulate', people: { key: 'again' }, scope },
  ]);
  const [times, gaps] = [spread(came), spread(again)];
  return {
    period: scope.period,
    times: { once: among(times, 1, 1), few: among(times, 2, 3), often: among(times, 4, Infinity) },
    again: {
      week: among(gaps, 1, WEEK),
      month: among(gaps, WEEK + 1, MONTH),
      quarter: among(gaps, MONTH + 1, QUARTER),
      later: among(gaps, QUARTER + 1, Infinity),
      never: gaps.find(({ value }) => value === null)?.people ?? 0,
    },
    median: medianOf(gaps),
  };
}

/** The lower of the two in the middle, for an even number. */
function medianOf(gaps: ReturnType<typeof spread>): number | null {
  const known = gaps.flatMap(({ value, people }) => (value === null ? [] : [{ value, people }]));
  known.sort((a, b) => a.value - b.value);
  const half = known.reduce((sum, { people }) => sum + people, 0) / 2;
  let passed = 0;
  for (const { value, people } of known) {
    passed += people;
    if (passed >= half) return value;
  }
  return null;
}
