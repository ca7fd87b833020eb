import { assertType, expectTypeOf, it } from 'vitest';
import type { OnceMeasure, Question } from '../../../src/metrics/ask/question.ts';
import { countBy } from '../../../src/metrics/ask/questions.ts';
import { people } from '../../../src/metrics/define/counted.ts';
import { scope as of } from '../fixture.ts';

const scope = of({});
it('compiles what every counter can answer', () => {
  assertType<Question>({ form: 'count', measures: [people], by: [], scope });
  assertType<Question>({ form: 'count', measures: [people], by: ['city', 'month'], scope });
  assertType<Question>({ form: 'count', measures: [people], by: ['day'], once: true, scope });
  assertType<Question>({ form: 'follow', to: { next: 'coaching' }, asOf: '2020-02-15', scope });
});

it('does not compile a form, a measure or a term that no counter knows', () => {
  // @ts-expect-error -- no such form
  assertType<Question>({ form: 'median', measures: [people], by: [], scope });
  const households = { count: 'households', of: 'visit', where: { all: [] } } as const;
  // @ts-expect-error -- no such subject
  assertType<Question>({ form: 'count', measures: [households], by: [], scope });
  // @ts-expect-error -- no such term
  assertType<Question>({ form: 'rows', of: { ...people, where: { term: 'name', equals: 'Ana' } }, most: 5, scope });
  // @ts-expect-error -- no such key of people
  assertType<Question>({ form: 'tabulate', people: { key: 'name' }, scope });
});

it('does not compile a dimension that no counter knows, nor more than two', () => {
  // @ts-expect-error -- no such dimension
  assertType<Question>({ form: 'count', measures: [people], by: ['name'], scope });
  // @ts-expect-error -- three dimensions
  assertType<Question>({ form: 'count', measures: [people], by: ['city', 'month', 'gender'], scope });
  // @ts-expect-error -- three dimensions
  assertType(countBy(scope, ['city', 'month', 'gender'], [people]));
});

it('does not compile what is counted once by anything but the day, nor places of sessions counted once', () => {
  // @ts-expect-error -- by month a person may be counted again
  assertType<Question>({ form: 'count', measures: [people], by: ['month'], once: true, scope });
  // @ts-expect-error -- places are summed, not told apart
  const seats: OnceMeasure = { count: 'seats', of: 'visit', where: { all: [] } };
  expectTypeOf(seats).not.toBeAny();
});

it('does not compile people followed by what is not of their first day, nor to a stage that is none', () => {
  // @ts-expect-error -- an opportunity comes later
  assertType<Question>({ form: 'follow', to: { stages: true, window: 90, by: 'evidence' }, asOf: '2020-02-15', scope });
  // @ts-expect-error -- no such stage
  assertType<Question>({ form: 'follow', to: { next: 'job' }, asOf: '2020-02-15', scope });
});

it('does not compile a question of no scope, nor one that tells not until when', () => {
  // @ts-expect-error -- no scope
  assertType<Question>({ form: 'count', measures: [people], by: [] });
  // @ts-expect-error -- nothing is known from some day on
  assertType<Question>({ form: 'follow', to: { next: 'coaching' }, scope });
  // @ts-expect-error -- how many rows at most
  assertType<Question>({ form: 'rows', of: people, scope });
});
