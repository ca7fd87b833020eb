import type { CirclesOver, CityOver } from '../../model/figure/answers/circlesOver.ts';
import type { Figure } from '../../model/figure/figure.ts';
import { largestFirst } from '../../model/figure/largestFirst.ts';
import type { Scope } from '../../model/address/filter.ts';
import { dimension } from '../define/dimensions.ts';
import { people } from '../define/counted.ts';
import type { Counter, Tally } from './counter.ts';
import type { MeasureContext } from './measure.ts';
import { attendances, countBy, peopleBy } from './questions.ts';
import { countOf, keyAt } from './row.ts';

/** Counts people in scope by city and month, or quarter; every total counted again. */
export async function circlesOver(
  counter: Counter,
  by: CirclesOver['by'],
  scope: Scope,
  { programme }: MeasureContext,
): Promise<CirclesOver> {
  const [cells = [], ofCities = [], ofMoments = [], whole = []] = await counter.count([
    peopleBy(scope, 'city', by),
    countBy(scope, ['city'], [people, attendances]),
    peopleBy(scope, by),
    peopleBy(scope),
  ]);
  const moments = dimension(by).domain(scope.period, programme) ?? [];
  const found = new Map<string, Map<string, Figure>>();
  const put = (tally: Tally, place: (keys: readonly (string | null)[]) => readonly [string, string]): void => {
    for (const { keys, counts } of tally) {
      const [city, moment] = place(keys);
      const level = found.get(city) ?? new Map<string, Figure>();
      found.set(city, level.set(moment, countOf(counts[0] ?? 0)));
    }
  };
  put(whole, () => ['', '']);
  put(ofMoments, (keys) => ['', keyAt(keys)]);
  // A city where only people without a name came is one all the same.
  put(
    ofCities.filter(({ counts }) => counts[1] !== 0),
    (keys) => [keyAt(keys), ''],
  );
  put(
    cells.filter(({ counts }) => counts[0] !== 0),
    (keys) => [keyAt(keys), keyAt(keys, 1)],
  );
  const at = (city: string, moment: string): Figure => found.get(city)?.get(moment) ?? countOf(0);
  const across = (city: string): readonly Figure[] => moments.map((moment) => at(city, moment));
  return {
    period: scope.period,
    by,
    moments,
    cities: [...found.keys()]
      .filter((city) => city !== '')
      .map((city) => ({ city, people: across(city), total: at(city, '') }))
      .sort(mostFirst),
    everywhere: across(''),
    total: at('', ''),
  };
}

/** The order of cities: most people first, those of whom that is not told after. */
export function mostFirst(a: CityOver, b: CityOver): number {
  return largestFirst({ key: a.city, figure: a.total }, { key: b.city, figure: b.total });
}
