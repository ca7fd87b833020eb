import { expectTypeOf, it } from 'vitest';
import type { OnceMeasure, Question } from '../../../src/metrics/ask/question.ts';
import { countBy } from '../../../src/metrics/ask/questions.ts';
import { people } from '../../../src/metrics/define/counted.ts';
import { scope as of } from '../fixture.ts';

const scope = of({});
const ask = (...questions: readonly Question[]): void => {
  expectTypeOf(questions).not.toBeAny();
};

it('compiles what every counter can answer', () => {
  ask({ form: 'count', measures: [people], by: [], scope });
  ask({ form: 'count', measures: [people], by: ['city', 'month'], scope });
  ask({ form: 'count', measures: [people], by: ['day'], once: true, scope });
  ask({ form: 'follow', to: { next: 'coaching' }, asOf: '2020-02-15', scope });
});

it('does not compile a form, a measure or a term that no counter knows', () => {
  // @ts-expect-error -- no such form
  ask({ form: 'median', measures: [people], by: [], scope });
  // @ts-expect-error -- no such subject
  ask({ form: 'count', measures: [{ count: 'households', of: 'visit', where: { all: [] } }], by: [], scope });
  // @ts-expect-error -- no such term
  ask({ form: 'rows', of: { ...people, where: { term: 'name', equals: 'Ana' } }, most: 5, scope });
  // @ts-expect-error -- no such key of people
  ask({ form: 'tabulate', people: { key: 'name' }, scope });
});

it('does not compile a dimension that no counter knows, nor more than two', () => {
  // @ts-expect-error -- no such dimension
  ask({ form: 'count', measures: [people], by: ['name'], scope });
  // @ts-expect-error -- three dimensions
  ask({ form: 'count', measures: [people], by: ['city', 'month', 'gender'], scope });
  // @ts-expect-error -- three dimensions
  countBy(scope, ['city', 'month', 'gender'], [people]);
});

it('does not compile what is counted once by anything but the day, nor places of sessions counted once', () => {
  // @ts-expect-error -- by month a person may be counted again
  ask({ form: 'count', measures: [people], by: ['month'], once: true, scope });
  // @ts-expect-error -- places are summed, not told apart
  const seats: OnceMeasure = { count: 'seats', of: 'visit', where: { all: [] } };
  expectTypeOf(seats).not.toBeAny();
});

it('does not compile people followed by what is not of their first day, nor to a stage that is none', () => {
  // @ts-expect-error -- an opportunity comes later
  ask({ form: 'follow', to: { stages: true, window: 90, by: 'evidence' }, asOf: '2020-02-15', scope });
  // @ts-expect-error -- no such stage
  ask({ form: 'follow', to: { next: 'job' }, asOf: '2020-02-15', scope });
});

it('does not compile a question of no scope, nor one that tells not until when', () => {
  // @ts-expect-error -- no scope
  ask({ form: 'count', measures: [people], by: [] });
  // @ts-expect-error -- nothing is known from some day on
  ask({ form: 'follow', to: { next: 'coaching' }, scope });
  // @ts-expect-error -- how many rows at most
  ask({ form: 'rows', of: people, scope });
});
