import type { IndicatorId, Unit } from '../../model/figure/indicator.ts';

/** The tables whose rows are counted: registrations, coaching appointments, opportunities. */
export type Fact = 'visit' | 'coaching' | 'opportunity';

/**
 * What a predicate may name. On `visit`: `presence`, `person`, `hub` (the session is known to be at the hub), `city` (of the session), `epci` (of the session),
 * `reserved`, `capacity` (places of the session), `duration` (minutes that the person was there; only a part of a conjunction), `gender`, `occupation`, `seen_at_hub` (the person attended the hub in the same cell; only a part of a conjunction), `first_visit` (the person's first attended day ever), `coached` (an attended appointment in the period).
 * On `coaching`: `presence` and `helped` (an opportunity in the period).
 */
export type Term =
  | 'presence'
  | 'person'
  | 'hub'
  | 'city'
  | 'seen_at_hub'
  | 'epci'
  | 'reserved'
  | 'capacity'
  | 'duration'
  | 'gender'
  | 'occupation'
  | 'first_visit'
  | 'coached'
  | 'helped';

/** A boolean expression on the columns of a fact. */
export type Predicate =
  | { readonly term: Term; readonly equals: string | boolean }
  | { readonly term: Term; readonly known: boolean }
  | { readonly all: readonly Predicate[] }
  | { readonly any: readonly Predicate[] };

/** What is counted over the rows of a fact that satisfy a predicate. Each is counted anew at every level shown, never summed; `seats` are the places of the sessions, `minutes` those that are stated of registrations. */
export type Subject = 'rows' | 'people' | 'sessions' | 'cities' | 'epcis' | 'partners' | 'seats' | 'minutes';

/**
 * A whole number. `residents` counts inhabitants: of the `region`, of the `area` the filter or the cell names,
 * or of the communes `reached` within 10 km of an attended session.
 */
export type Measure =
  | { readonly count: Subject; readonly of: Fact; readonly where: Predicate }
  | { readonly residents: 'region' | 'area' | 'reached' };

/** Everybody the data know of, whether they came or not. */
export interface EverybodyKnown {
  readonly known: 'people';
}

/** A measure that counts rows of a fact. */
export type FactMeasure = Extract<Measure, { count: Subject }>;

/**
 * A count, or a ratio of two counts of the same cell. `unknown` counts what the base leaves out for want of an answer: where it leaves out everything, for
 * nothing is `known`, a count is not known either. Of what is counted, `in` make one of the unit: 60 minutes an hour.
 */
export type Indicator = {
  readonly id: IndicatorId;
  readonly unit: Unit;
  readonly unknown?: Measure;
  readonly in?: number;
} & (
  | { readonly count: Measure; readonly known?: Measure }
  | { readonly numerator: Measure; readonly denominator: Measure; readonly per?: number }
);

export const everyRow: Predicate = { all: [] };

export function is(term: Term, equals: string | boolean = true): Predicate {
  return { term, equals };
}

export function known(term: Term): Predicate {
  return { term, known: true };
}

export function missing(term: Term): Predicate {
  return { term, known: false };
}

export function both(...all: readonly Predicate[]): Predicate {
  return { all };
}

export function either(...any: readonly Predicate[]): Predicate {
  return { any };
}

/** Whether a measure counts people, or what they did: neither sessions, seats nor inhabitants. */
export function countsPeople(measure: Measure | undefined): boolean {
  return measure !== undefined && 'count' in measure && (measure.count === 'people' || isOfRows(measure));
}

/** Whether a measure adds up what each row says: that there is one, or so many minutes. */
export function isOfRows({ count }: Pick<FactMeasure, 'count'>): boolean {
  return count === 'rows' || count === 'minutes';
}

/** Whether a measure asks how long registrations were. */
export function isTimed({ count, where }: FactMeasure): boolean {
  return count === 'minutes' || termsOf(where).includes('duration');
}

/** Two measures are the same when they are written the same. */
export function measureKey(measure: Measure | EverybodyKnown): string {
  return JSON.stringify(measure);
}

/** Every term that a condition names. */
export function termsOf(predicate: Predicate): readonly Term[] {
  if ('all' in predicate) return predicate.all.flatMap(termsOf);
  if ('any' in predicate) return predicate.any.flatMap(termsOf);
  return [predicate.term];
}

function isOfPerson(predicate: Predicate): boolean {
  return 'term' in predicate && predicate.term === 'seen_at_hub';
}

/** The part of a condition that a row answers alone. */
export function ofRow(predicate: Predicate): Predicate {
  if ('all' in predicate) return { all: predicate.all.map(ofRow) };
  return isOfPerson(predicate) ? everyRow : predicate;
}

/** The part that all the rows of a person in a cell answer together. */
export function ofPerson(predicate: Predicate): readonly Predicate[] {
  if ('all' in predicate) return predicate.all.flatMap(ofPerson);
  return isOfPerson(predicate) ? [predicate] : [];
}

/** The measures an indicator is made of. */
export function measuresOf(each: Indicator): readonly Measure[] {
  const parts =
    'count' in each
      ? [each.count, ...(each.known === undefined ? [] : [each.known])]
      : [each.numerator, each.denominator];
  return each.unknown === undefined ? parts : [...parts, each.unknown];
}
