import type { IndicatorId, Unit } from '../../model/figure/indicator.ts';

/** The tables whose rows are counted: registrations, coaching appointments, opportunities. */
export type Fact = 'visit' | 'coaching' | 'opportunity';

/**
 * What a predicate may name. On `visit`: `presence`, `person`, `hub` (the session is known to be at the hub), `epci` (of the session),
 * `reserved`, `capacity` (places of the session), `gender`, `occupation`, `seen_at_hub` (the person attended the hub in the same cell; only a part of a conjunction), `first_visit` (the person's first attended day ever), `coached` (an attended appointment in the period).
 * On `coaching`: `presence` and `helped` (an opportunity in the period).
 */
export type Term =
  | 'presence'
  | 'person'
  | 'hub'
  | 'seen_at_hub'
  | 'epci'
  | 'reserved'
  | 'capacity'
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

/** What is counted over the rows of a fact that satisfy a predicate. Each is counted anew at every level shown, never summed; `seats` are the places of the sessions. */
export type Subject = 'rows' | 'people' | 'sessions' | 'cities' | 'epcis' | 'partners' | 'seats';

/**
 * A whole number. `residents` counts inhabitants: of the `region`, of the `area` the filter or the cell names,
 * or of the communes `reached` within 10 km of an attended session.
 */
export type Measure =
  | { readonly count: Subject; readonly of: Fact; readonly where: Predicate }
  | { readonly residents: 'region' | 'area' | 'reached' };

/** A count, or a ratio of two counts of the same cell. `unknown` counts what the base leaves out for want of an answer. */
export type Indicator = {
  readonly id: IndicatorId;
  readonly unit: Unit;
  readonly unknown?: Measure;
} & (
  | { readonly count: Measure }
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

/** Two measures are the same when they are written the same. */
export function measureKey(measure: Measure): string {
  return JSON.stringify(measure);
}
