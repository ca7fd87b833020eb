import { expect, it } from 'vitest';
import { createMessages } from '../../../src/i18n/createMessages.ts';
import { fiveSentences, type FiveGiven, sentenceText } from '../../../src/ui/review/fiveSentences.ts';
import { released } from '../../../src/metrics/release/released.ts';
import type { Standing } from '../../../src/model/figure/answers/forecast.ts';
import { byCity, count } from '../compare/figures.ts';

const french = createMessages('fr');
const cities = byCity('people', 'people', [
  ['Montpellier', count(80)],
  ['Albi', count(20)],
]);
const before = byCity('people', 'people', [
  ['Montpellier', count(90)],
  ['Albi', count(35)],
]);
const whole = { ...cities, by: null, cells: [], total: count(100) };
const told = { measured: whole, change: undefined };

const given: FiveGiven = {
  people: { measured: whole, change: { now: count(100), before: count(125) } },
  hubPeople: { measured: { ...whole, total: count(80) }, change: undefined },
  months: { ...cities, by: 'month', cells: [] },
  cities,
  themes: { ...cities, by: 'theme', cells: [] },
  coachedPeople: whole,
  opportunities: { ...whole, total: { state: 'undefined', because: 'opportunity' } },
  target: undefined,
  annotations: [],
  places: { area: 'Occitanie', hub: 'Montpellier', hubCode: 'Montpellier' },
  label: (_, key) => key,
  before: (_, by) => (by === 'city' ? before : null),
  extent: null,
};

const texts = (some: Partial<FiveGiven>): readonly string[] =>
  fiveSentences({ ...given, ...some }, french).map((each) => sentenceText(each, french).replace(/\s/g, ' '));

it('tells a period in five sentences, each figure with its change, and leaves out what no file records', () => {
  const [first, second, , , last] = texts({});
  expect(first).toBe('Occitanie : 100 personnes formées, soit 20,0 % de moins (avant : 125).');
  expect(second).toBe('Montpellier : 80 personnes formées. Ailleurs, Albi (−15) recule.');
  expect(last).toBe('Ensuite : 100 personnes accompagnées en coaching.');
  const unmeasured = given.opportunities;
  expect(texts({ coachedPeople: unmeasured })[4]).toBe('Ensuite : non mesuré.');
});

it('agrees with none and with one', () => {
  const none = { ...whole, total: count(0) };
  const one = { ...none, indicator: 'opportunities', unit: 'opportunities', total: count(1) } as const;
  const [first, , , , last] = texts({
    people: { measured: none, change: undefined },
    coachedPeople: none,
    opportunities: one,
  });
  expect(first).toBe('Occitanie : 0 personne formée.');
  expect(last).toBe('Ensuite : 0 personne accompagnée en coaching et 1 opportunité déclarée ou constatée.');
});

it('says of no town where there was no session', () => {
  expect(texts({ cities: { ...cities, cells: [] }, before: () => null })[1]).toBe(
    'Montpellier : 80 personnes formées.',
  );
});

it('tells nothing of a hub that the filter leaves out, and counts its cities as any other', () => {
  expect(texts({ hubPeople: null })[1]).toBe('Par ville : Albi (−15) et Montpellier (−10) reculent le plus.');
});

it('does not name the most attended where a part is withheld', () => {
  const hidden = { key: '2019-05', figure: released({ state: 'withheld', reason: 'complementary' } as const) };
  const months = { ...given.months, cells: [...given.months.cells, hidden] };
  expect(texts({ months, before: () => null })[2]).toBe(
    'Mois par mois : une partie est masquée : ce qui a été le plus suivi ne se dit pas.',
  );
});

it('says of how many cities it speaks when nothing is compared', () => {
  expect(texts({ before: () => null, people: told })[1]).toBe(
    'Montpellier : 80 personnes formées. En tout, des séances ont eu lieu dans 2 villes.',
  );
});

it.each([
  [{ state: 'reached' }, 'L’objectif de 90 est atteint.'],
  [{ state: 'missed' }, 'L’objectif de 90 n’est pas atteint.'],
  [{ state: 'on-track', expected: 80, from: 'days' }, 'L’objectif de 90 est en bonne voie.'],
  [{ state: 'late', expected: 80, from: 'days' }, 'L’objectif de 90 a pris du retard.'],
  [{ state: 'cannot-say' }, 'L’objectif de 90 n’est pas jugé.'],
] as const satisfies readonly (readonly [Standing, string])[])(
  'says of a target that is %j where it stands',
  (standing, words) => {
    const target = { indicator: 'people', period: whole.period, value: 90 } as const;
    const stands = released({ target, unit: 'people', now: count(100), standing, forecast: null } as const);
    expect(texts({ target: stands })[0]).toMatch(new RegExp(`${words}$`));
  },
);
