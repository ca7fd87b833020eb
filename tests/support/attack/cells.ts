import { type Measure, measureKey } from '../../../src/metrics/define/algebra.ts';
import { indicator } from '../../../src/metrics/define/indicators.ts';
import type { Scope } from '../../../src/model/address/filter.ts';
import type { Figure, Measured } from '../../../src/model/figure/figure.ts';
import type { BreakdownId, IndicatorId } from '../../../src/model/figure/indicator.ts';
import type { Period } from '../../../src/model/time/period.ts';
import { periodOfKey } from '../../../src/model/time/timeKey.ts';

/** What is counted, of whom, where and when: the same in whatever table it is told. */
export interface Counted {
  readonly base: string;
  readonly period: Period;
  /** `''` for the region, `d34`, `c34172`. */
  readonly place: string;
  /** `gender=F`, one text each, sorted. */
  readonly criteria: readonly string[];
}

export function nameOf({ base, period: { from, to }, place, criteria }: Counted): string {
  return `${base} | ${from} ${to} | ${place} | ${criteria.join(' ')}`;
}

const partsOf = (id: IndicatorId): { readonly count: Measure; readonly whole: Measure | null } => {
  const own = indicator(id);
  return 'count' in own ? { count: own.count, whole: null } : { count: own.numerator, whole: own.denominator };
};

/** The hub of the demonstration, and of the small programme. */
export const HUB = '34172';

/** A measure that a filter could have asked for, as the base and the criterion of that filter. */
const said: ReadonlyMap<string, readonly [base: string, criterion: string]> = new Map([
  [measureKey(partsOf('women-share').count), ['people', 'gender=F']],
  [measureKey(partsOf('gender-unknown-share').count), ['people', 'gender=unknown']],
  [measureKey(partsOf('job-seeker-share').count), ['people', 'occupation=jobseeker']],
  [measureKey(partsOf('reserved-attendances').count), ['attendances', 'reserved=true']],
]);
const bases: ReadonlyMap<string, string> = new Map([
  ...(
    [
      'people',
      'attendances',
      'registrations',
      'new-people',
      'coached-people',
      'hub-people',
      'elsewhere-people',
    ] as const
  ).map((id): [string, string] => [measureKey(partsOf(id).count), id]),
  [measureKey(partsOf('no-show-rate').count), 'no-shows'],
  ...(['women-share', 'job-seeker-share', 'no-show-rate'] as const).map((id): [string, string] => [
    measureKey(partsOf(id).whole ?? { residents: 'region' }),
    `base of ${id}`,
  ]),
]);

/** Who is counted depends on what else they did in the period and the place that are looked at. */
export function isOfScope(base: string): boolean {
  return isEvent(base) || ['seen_at_hub', 'coached', 'helped'].some((term) => base.includes(`"${term}"`));
}

export function isEvent(base: string): boolean {
  return base.startsWith('coached-people') || base.includes('"of":"coaching"') || base.includes('"of":"opportunity"');
}

/** Rows add up over anything; sessions, seats and inhabitants are nobody. */
export function isPersonal(measure: Measure): boolean {
  return 'count' in measure && (measure.count === 'people' || measure.count === 'rows');
}

export function isRows(base: string): boolean {
  return (
    ['attendances', 'registrations', 'no-shows', 'base of no-show-rate'].includes(base) ||
    base.includes('"count":"rows"')
  );
}

/** Where a figure stands: a total under the empty key, or a cell. */
export function countedOf(measure: Measure, scope: Scope, by: BreakdownId | null, key: string): Counted {
  const [name, extra] = said.get(measureKey(measure)) ?? [bases.get(measureKey(measure)) ?? measureKey(measure), null];
  // Who was coached, or came to the hub, is told of the period that is looked at.
  const base = isOfScope(name) ? `${name} in ${scope.period.from}/${scope.period.to}` : name;
  const criteria = new Set(extra === null ? [] : [extra]);
  const age = (bands: string): string => `age=${bands}@${scope.period.from}/${scope.period.to}`;
  for (const [name, values] of [
    ['theme', scope.themes],
    ['partner', scope.partners],
    ['gender', scope.gender],
    ['occupation', scope.occupation],
  ] as const)
    if (values.length > 0) criteria.add(`${name}=${[...values].sort().join('+')}`);
  if (scope.age.length > 0) criteria.add(age(scope.age.join('+')));
  if (scope.reserved !== null) criteria.add(`reserved=${scope.reserved}`);
  let place =
    scope.cities.length > 0 ? `c${scope.cities.join('+')}` : scope.departments.map((each) => `d${each}`).join('+');
  let { period } = scope;
  if (by !== null && key !== '') {
    const own = key === 'unknown' ? null : periodOfKey(by, key);
    if (own !== null)
      period = { from: own.from > period.from ? own.from : period.from, to: own.to < period.to ? own.to : period.to };
    else if (by === 'city' || (by === 'department' && key === 'unknown')) place = `c${key}`;
    else if (by === 'department') place = place.startsWith('c') ? place : `d${key}`;
    else criteria.add(by === 'age' ? age(key) : `${by}=${key}`);
  }
  if (base === 'hub-people' && place === '')
    return { base: 'people', period, place: `c${HUB}`, criteria: [...criteria].sort() };
  return { base, period, place, criteria: [...criteria].sort() };
}

export interface Told {
  readonly key: string;
  /** Of a ratio, which of its two counts. */
  readonly part: 'count' | 'whole';
  readonly counted: Counted;
  /** `null` where it is withheld. */
  readonly value: number | null;
}

/** Every count of a measured indicator: of each figure the count, or both counts of a ratio; nothing of what is nobody's. */
export function toldBy({ indicator: id, by, total, cells }: Measured, scope: Scope): readonly Told[] {
  const { count, whole } = partsOf(id);
  const of = (figure: Figure, key: string): readonly Told[] => {
    if (figure.state === 'undefined') return [];
    const own = (part: Told['part'], measure: Measure | null, value: number | null): readonly Told[] =>
      measure === null || !isPersonal(measure)
        ? []
        : [{ key, part, counted: countedOf(measure, scope, by, key), value }];
    const isShown = figure.state === 'shown';
    return [
      ...own('count', count, isShown ? figure.numerator : null),
      ...own('whole', whole, isShown ? figure.denominator : null),
    ];
  };
  return [...of(total, ''), ...cells.flatMap(({ key, figure }) => of(figure, key))];
}
