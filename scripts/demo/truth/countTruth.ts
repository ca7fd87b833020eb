import type { AgeBand } from '../../../src/model/dataset/ageBand.ts';
import type { City } from '../../../src/model/place/city.ts';
import { type IndicatorId, indicatorIds } from '../../../src/model/figure/indicator.ts';
import type { Period } from '../../../src/model/time/period.ts';
import type { Appointment, Opportunity, Person, Registration, State } from '../state.ts';
import { type Keys, keysOf, type TrueBreakdown, trueBreakdowns, UNKNOWN } from './keys.ts';
import { countCohorts, type TrueCohort } from './countCohorts.ts';
import { reach } from './reach.ts';
import { type Count, type Ground, measures } from './measures.ts';
import { type Facts, type Year, yearFacts } from './yearFacts.ts';

/** A counted value; all `null` where the indicator has no meaning, `value` alone for 0/0. */
interface TrueValue {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
}

interface TrueIndicator {
  readonly indicator: IndicatorId;
  readonly by: TrueBreakdown | null;
  readonly total: TrueValue;
  readonly cells: readonly (TrueValue & { readonly key: string })[];
}

/** What the exports hold, counted from the state that wrote them and never from the files. */
export interface Truth {
  readonly seed: number;
  readonly people: number;
  readonly fictitious: true;
  readonly years: readonly { readonly period: Period; readonly indicators: readonly TrueIndicator[] }[];
  readonly cohorts: readonly TrueCohort[];
}

export interface Reference {
  readonly ageBands: readonly AgeBand[];
  readonly cities: readonly City[];
  /** Residents of the region. */
  readonly residents: number;
}

/** Every indicator of each programme year, in total and by month, city, gender, age, occupation and theme. Cells are sorted by key, `unknown` last. */
export function countTruth(state: State, reference: Reference): Truth {
  const near = reach(reference.cities);
  const years = state.years.map((period) => ({
    period,
    indicators: countYear(yearFacts(state, period), reference, near),
  }));
  return { seed: state.seed, people: state.people, fictitious: true, years, cohorts: countCohorts(state) };
}

function countYear(
  year: Year,
  { ageBands, cities, residents }: Reference,
  near: Ground['near'],
): readonly TrueIndicator[] {
  const epcis = new Map(cities.map(({ code, epci }) => [code, epci]));
  const region: Ground = { near, epcis, region: residents, area: residents };
  const total = measures(year, year, region);
  const population = new Map(cities.map((city) => [city.code, city.population]));
  const keys = keysOf(year, ageBands);
  const broken = trueBreakdowns.map((by) => {
    const cells = [...split(year, keys[by])].sort(([a], [b]) => inOrder(a, b));
    const area = (key: string): number | null => (by === 'city' ? (population.get(key) ?? null) : residents);
    return {
      by,
      cells: cells.map(([key, facts]) => ({ key, counts: measures(facts, year, { ...region, area: area(key) }) })),
    };
  });
  return indicatorIds.flatMap((indicator): readonly TrueIndicator[] => [
    { indicator, by: null, total: toValue(total[indicator]), cells: [] },
    ...broken.map(({ by, cells }) => ({
      indicator,
      by,
      total: toValue(total[indicator]),
      cells: cells.map(({ key, counts }) => ({ key, ...toValue(counts[indicator]) })),
    })),
  ]);
}

interface Gathered extends Facts {
  readonly registrations: Registration[];
  readonly appointments: Appointment[];
  readonly opportunities: Opportunity[];
}

function split(year: Year, { ofRegistration, ofEvent }: Keys): ReadonlyMap<string, Facts> {
  const cells = new Map<string, Gathered>();
  const cell = (key: string): Gathered => {
    const found = cells.get(key) ?? { registrations: [], appointments: [], opportunities: [] };
    cells.set(key, found);
    return found;
  };
  const each = (event: { readonly person: Person; readonly day: string }, put: (facts: Gathered) => void): void => {
    for (const key of ofEvent(event.person, event.day)) put(cell(key));
  };
  for (const registration of year.registrations) cell(ofRegistration(registration)).registrations.push(registration);
  for (const appointment of year.appointments) each(appointment, (facts) => facts.appointments.push(appointment));
  for (const opportunity of year.opportunities) each(opportunity, (facts) => facts.opportunities.push(opportunity));
  return cells;
}

function toValue(count: Count | null): TrueValue {
  if (count === null) return { numerator: null, denominator: null, value: null };
  const { numerator, denominator, per = 1 } = count;
  if (denominator === null) return { numerator, denominator, value: numerator };
  return { numerator, denominator, value: denominator === 0 ? null : (per * numerator) / denominator };
}

function inOrder(a: string, b: string): number {
  if (a === UNKNOWN || b === UNKNOWN) return a === b ? 0 : a === UNKNOWN ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}
