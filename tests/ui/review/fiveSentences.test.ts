import { expect, it } from 'vitest';
import { createMessages } from '../../../src/i18n/createMessages.ts';
import { fiveSentences, type FiveGiven, sentenceText } from '../../../src/ui/review/fiveSentences.ts';
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
  expect(first).toBe('Occitanie : 100 personnes, −20,0 % (avant : 125).');
  expect(second).toBe('Montpellier : 80 personnes. Ailleurs, en recul, Albi (−15).');
  expect(last).toBe('Ensuite : 100 personnes accompagnées en coaching.');
  const unmeasured = given.opportunities;
  expect(texts({ coachedPeople: unmeasured })[4]).toBe('Ensuite : non mesuré.');
});

it('tells nothing of a hub that the filter leaves out, and counts its cities as any other', () => {
  expect(texts({ hubPeople: null })[1]).toBe('Par ville : en recul, Albi (−15) et Montpellier (−10).');
});

it('says of how many cities it speaks when nothing is compared', () => {
  expect(texts({ before: () => null, people: told })[1]).toBe(
    'Montpellier : 80 personnes. En tout, des séances ont eu lieu dans 2 villes.',
  );
});
