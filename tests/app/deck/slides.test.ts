import { describe, expect, it } from 'vitest';
import { createMessages } from '../../../src/i18n/createMessages.ts';
import { type SlideName, slideNames, usual } from '../../../src/app/deck/names.ts';
import { slidesNamed } from '../../../src/app/deck/slides.ts';
import type { Review } from '../../../src/app/review.ts';
import type { Measured } from '../../../src/model/figure/figure.ts';
import type { Released } from '../../../src/model/figure/released.ts';
import type { DeckSlide } from '../../../src/share/slides.ts';
import { provenance } from '../../share/tables.ts';
import { byCity, count } from '../../ui/compare/figures.ts';

const french = createMessages('fr');
const cities = byCity('people', 'people', [
  ['Montpellier', count(80)],
  ['Albi', count(20)],
  ['Sète', count(12)],
  ['unknown', count(7)],
]);
const before = byCity('people', 'people', [
  ['Montpellier', count(90)],
  ['Albi', count(35)],
]);
const people: Released<Measured> = { ...cities, by: null, cells: [], total: count(100) };

const review: Review = {
  title: 'Vue d’ensemble',
  measured: [people, { ...people, indicator: 'partners', unit: 'partners', total: count(4) }, cities],
  changeOf: (id) => (id === 'people' ? { now: count(100), before: count(125), isAllNew: false } : undefined),
  before: (_, by) => (by === 'city' ? before : null),
  five: [['Une phrase.']],
  moved: null,
  targets: [],
};

function deck(given: Review = review, names: readonly SlideName[] = usual): readonly DeckSlide[] {
  const gazetteer = { departments: [], city: () => undefined };
  return slidesNamed(names, given, { provenance, gazetteer, messages: french }, { places: null, hub: '34172' });
}

const titleOf = (slides: readonly DeckSlide[], nth: number): string | undefined =>
  slides[nth]?.title.replaceAll(/\s/g, ' ');

describe('the slides of a review', () => {
  it('are eight unless others are chosen', () => {
    expect(usual).toHaveLength(8);
    expect(slideNames).toHaveLength(9);
  });

  it('are those it has something for, each titled by what it shows', () => {
    const slides = deck();
    expect(slides.map(({ kind }) => kind)).toEqual(['cover', 'sentences', 'standings', 'charts', 'facts', 'method']);
    expect(titleOf(slides, 3)).toBe('3 villes ; en tête Montpellier (80), Albi (20) et Sète (12)');
    expect(titleOf(slides, 4)).toBe('Un fait : 4 partenaires');
  });

  it('set the period before beside, and unknown apart: no bar, a note', () => {
    const [, , , places] = deck();
    const chart = places?.kind === 'charts' ? places.charts[0] : undefined;
    expect(chart?.tones).toEqual(['region', 'before']);
    expect(chart?.table.rows.map(({ label }) => label)).toEqual(['Montpellier', 'Albi', 'Sète']);
    expect(chart?.table.rows[1]?.cells).toEqual([count(20), count(35)]);
    expect(chart?.table.rows[2]?.cells[1]).toEqual({ state: 'undefined' });
    expect(chart?.table.notes[0]).toMatch(/Non renseigné\s: 7 personnes/);
  });

  it('name no first town where a larger one may be hidden', () => {
    const hidden: Released<Measured> = {
      ...cities,
      cells: [...cities.cells, { key: 'Alès', figure: { state: 'withheld', reason: 'complementary' } }],
    };
    const slides = deck({ ...review, measured: [people, hidden] }, ['places']);
    expect(titleOf(slides, 0)).toBe('Une partie est masquée : ce qui a été le plus suivi ne se dit pas.');
  });

  it('say how many targets are reached, and show no slide of what moved where nothing is compared', () => {
    const target = {
      target: { indicator: 'people', value: 90, period: provenance.period },
      unit: 'people',
      now: count(100),
      standing: { state: 'reached' },
      forecast: null,
    } as unknown as Review['targets'][number];
    const slides = deck({ ...review, targets: [target] }, ['standings', 'moved']);
    expect(slides).toHaveLength(1);
    expect(titleOf(slides, 0)).toBe('1 objectif atteint sur 1');
  });
});
