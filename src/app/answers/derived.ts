import { measuresOf } from '../../metrics/define/algebra.ts';
import { definitionOf } from '../../metrics/define/indicators.ts';
import { wholeMonths } from '../../metrics/ask/monthsOf.ts';
import { madeOf } from '../../metrics/release/released.ts';
import { compareCities, funnelOf } from '../../metrics/review/compareCities.ts';
import { duel } from '../../metrics/stats/duel.ts';
import { representation } from '../../metrics/review/representation.ts';
import { standingAmong } from '../../metrics/review/standingAmong.ts';
import { type Bucket, outliers } from '../../metrics/stats/outliers.ts';
import { type ShareChange, shareChanges } from '../../metrics/stats/shareChange.ts';
import { atRisk, kaplanMeier } from '../../metrics/stats/survival.ts';
import { trend } from '../../metrics/stats/trend.ts';
import type { CirclesOver } from '../../model/figure/answers/circlesOver.ts';
import type { Comparison, Funnel } from '../../model/figure/answers/comparison.ts';
import type { Outlier } from '../../model/figure/answers/outlier.ts';
import type { Represented } from '../../model/figure/answers/represented.ts';
import type { StandingAmong } from '../../model/figure/answers/standingAmong.ts';
import type { AtRisk, Duration, Survival } from '../../model/figure/answers/survival.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { IndicatorId } from '../../model/figure/indicator.ts';
import type { Duel, Trend } from '../../model/figure/uncertainty.ts';
import type { Period } from '../../model/time/period.ts';
import type { Reference } from '../../model/place/reference.ts';
import type { Released } from '../../model/figure/released.ts';

/** Cities side by side, ranked among all those of the measure. */
export function comparedOf(measured: Released<Measured>, cities: readonly string[]): Released<Comparison> {
  return madeOf(measured, (each) => compareCities(each, cities));
}

/** Where one category stands among its peers and among all. */
export function amongOf(measured: Released<Measured>, key: string, peers: readonly string[]): Released<StandingAmong> {
  return madeOf(measured, (each) => standingAmong(each, key, peers));
}

/** Categories of a rate that do not differ from the others together by more than chance explains; none of what is not a rate. */
export function notDifferent(measured: Released<Measured>): ReadonlySet<string> {
  const { cities } = comparedOf(
    measured,
    measured.cells.map(({ key }) => key),
  );
  const isSame = (said: string | undefined): boolean => said === 'similar' || said === 'cannot-say';
  return new Set(cities.flatMap(({ city, verdict }) => (isSame(verdict?.said) ? [city] : [])));
}

/**
 * The rate of one of two minus that of the other; `null` for what is not a rate, when it cannot be told, and for a share of seats: those of one session are
 * taken together, which an interval of as many answers takes for far surer than it is.
 */
export function duelOf(row: Released<Comparison>): Released<Duel | null> {
  return madeOf(row, ({ indicator, unit, cities: [first, second] }) =>
    unit !== 'share' || isOfSeats(indicator) || first === undefined || second === undefined
      ? null
      : duel(first.figure, second.figure),
  );
}

function isOfSeats(id: IndicatorId): boolean {
  return measuresOf(definitionOf(id)).some((each) => 'count' in each && each.count === 'seats');
}

/** Categories side by side, of which none is before another. */
export function unrankedOf(measured: Released<Measured>, keys: readonly string[]): Released<Comparison> {
  return madeOf(measured, (each): Comparison => {
    const { cities, ...rest } = compareCities(each, keys);
    return { ...rest, ranked: 0, cities: cities.map((city) => ({ ...city, rank: null })) };
  });
}

/** Rates of cities against what chance allows. */
export function chanceOf(measured: Released<Measured>): Released<Funnel | null> {
  return madeOf(measured, funnelOf);
}

export function changesOf(now: Released<Measured>, before: Released<Measured>): Released<readonly ShareChange[]> {
  return madeOf({ now, before }, (both) => shareChanges(both.now, both.before));
}

export function survivalOf(durations: Released<readonly Duration[]>): Released<Survival> {
  return madeOf(durations, kaplanMeier);
}

/** People still followed just before each of some days. */
export function atRiskOn(
  durations: Released<readonly Duration[]>,
  days: readonly number[],
): Released<readonly AtRisk[]> {
  return madeOf(durations, (each) => days.map((day) => ({ day, atRisk: atRisk(each, day) })));
}

/** People by gender or age beside the residents of an area; `null` when the two cannot be set side by side. */
export function representedOf(
  measured: Released<Measured>,
  area: string,
  reference: Reference,
  bounds: readonly number[],
): Released<readonly Represented[] | null> {
  return madeOf(measured, (each) => representation(each, area, reference, bounds));
}

/** Steps of time that stand out, those of the measure that `bucketsOf` makes of it. */
export function outliersOf(
  measured: Released<Measured>,
  bucketsOf: (measured: Released<Measured>) => readonly Bucket[],
): Released<readonly Outlier[]> {
  return madeOf(measured, (each) => outliers(bucketsOf(each)));
}

/** Where the people of a city tend, by the months that the data hold whole. */
export function trendIn(
  { period, moments, cities }: Released<CirclesOver>,
  code: string,
  extent: Period | null,
): Trend | null {
  const whole = wholeMonths(period, extent, moments);
  const own = cities.find(({ city }) => city === code);
  if (own === undefined) return null;
  return trend(
    own.people
      .filter((_, index) => whole.includes(moments[index] ?? ''))
      .map((figure) => (figure.state === 'shown' ? figure.value : null)),
  );
}
