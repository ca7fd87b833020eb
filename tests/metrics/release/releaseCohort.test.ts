import { expect, it } from 'vitest';
import { releaseCohort } from '../../../src/metrics/release/releaseCohort.ts';
import type { Cohort, CohortCell, Stages } from '../../../src/model/figure/answers/cohort.ts';
import type { Figure } from '../../../src/model/figure/figure.ts';
import type { Profile } from '../../../src/model/address/address.ts';
import { programme, scope } from '../fixture.ts';

const rate = (numerator: number, denominator: number): Figure => ({
  state: 'shown',
  value: numerator / denominator,
  numerator,
  denominator,
  unknown: 0,
});

function part(observed: number, coached: number, helped: number): Omit<CohortCell, 'key'> {
  const stages: Stages = { entrants: observed, observed, immature: 0, coached, helped, direct: 0, coachedBefore: 0 };
  return { stages, coaching: rate(coached, observed), step: rate(helped, coached), overall: rate(helped, observed) };
}

/** 1 000 people, of whom 300 coached and 100 helped, in two genders. */
const cohort = (women: Omit<CohortCell, 'key'>, men: Omit<CohortCell, 'key'>): Cohort => ({
  ...part(1000, 300, 100),
  period: { from: '2019-02-15', to: '2020-02-15' },
  window: 90,
  asOf: '2021-02-15',
  by: 'gender',
  cells: [
    { key: 'F', ...women },
    { key: 'M', ...men },
  ],
});

function verdictsOf(asked: Cohort, profile: Profile): readonly unknown[] | undefined {
  const found = releaseCohort(asked, { profile, scope: scope({}), programme });
  return found?.cells.map(({ key, verdicts: { coaching, overall } }) => [key, coaching.said, overall.said]);
}

it('sets each category of a cohort against the rest of it, the coaching and the overall rate apart', () => {
  // 40 % of the women are coached and 20 % of the men; 10 % of both are helped.
  const found = verdictsOf(cohort(part(500, 200, 50), part(500, 100, 50)), 'internal');
  expect(found).toEqual([
    ['F', 'higher', 'cannot-say'],
    ['M', 'lower', 'cannot-say'],
  ]);
});

it('says the same in public of what it shows', () => {
  expect(verdictsOf(cohort(part(500, 200, 50), part(500, 100, 50)), 'press')).toEqual([
    ['F', 'higher', 'cannot-say'],
    ['M', 'lower', 'cannot-say'],
  ]);
});

it('says nothing in public of a category whose groups are withheld', () => {
  // 4 men were helped.
  const few = cohort(part(500, 200, 96), part(500, 100, 4));
  expect(verdictsOf(few, 'internal')).toEqual([
    ['F', 'higher', 'higher'],
    ['M', 'lower', 'lower'],
  ]);
  expect(verdictsOf(few, 'press')).toEqual([
    ['F', 'cannot-say', 'cannot-say'],
    ['M', 'cannot-say', 'cannot-say'],
  ]);
});

it('cannot say of under thirty people, nor of the only category', () => {
  expect(verdictsOf(cohort(part(29, 29, 0), part(971, 271, 100)), 'internal')?.[0]).toEqual([
    'F',
    'cannot-say',
    'cannot-say',
  ]);
  const alone: Cohort = {
    ...cohort(part(1000, 300, 100), part(0, 0, 0)),
    cells: [{ key: 'F', ...part(1000, 300, 100) }],
  };
  expect(verdictsOf(alone, 'internal')).toEqual([['F', 'cannot-say', 'cannot-say']]);
});

it('is told in public in the order of what it shows', () => {
  const parts = [part(400, 120, 50), part(350, 100, 4), part(250, 80, 46)];
  const byTheme: Cohort = {
    ...cohort(part(500, 200, 50), part(500, 100, 50)),
    by: 'theme',
    cells: parts.map((own, index) => ({ key: `theme ${index}`, ...own })),
  };
  const order = (profile: Profile) =>
    releaseCohort(byTheme, { profile, scope: scope({}), programme })?.cells.map(
      ({ key, observed }) => `${key} ${observed.state}`,
    );
  expect(order('internal')).toEqual(['theme 0 shown', 'theme 1 shown', 'theme 2 shown']);
  expect(order('press')).toEqual(['theme 0 shown', 'theme 1 withheld', 'theme 2 withheld']);
});
