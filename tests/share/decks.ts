import type { IntlShape } from 'react-intl';
import type { Released } from '../../src/model/figure/released.ts';
import type { Figure } from '../../src/model/figure/figure.ts';
import { definitionsOf } from '../../src/share/definition.ts';
import type { DeckChart } from '../../src/share/deck/chart.ts';
import type { Headline } from '../../src/share/deck/tiles.ts';
import type { Deck, DeckSlide } from '../../src/share/slides.ts';
import { type SharedTable, tableOf } from '../../src/share/table.ts';
import { count, people, provenance, womenShare } from './tables.ts';

const keys = Array.from({ length: 12 }, (_, index) => `2019-${String(index + 1).padStart(2, '0')}`);
const name = (nth: number): string => `Communauté de communes du Très Long Nom de la Vallée de l’Hérault n° ${nth}`;

/** A review of a year: awkward values, long and hostile names, more cities than one slide holds. */
export function deckOf(messages: IntlShape): Deck {
  const table = (
    title: string,
    by: 'month' | 'city' | 'gender',
    cells: readonly (readonly [string, Released<Figure>])[],
  ): SharedTable =>
    tableOf(
      {
        title,
        measured: [{ ...people, by, cells: cells.map(([key, figure]) => ({ key, figure })) }],
        label: (key) => key,
      },
      provenance,
      messages,
    );
  const summary = 'Le mois le plus suivi est mars 2019 : 1 234 personnes, dont 700 à Montpellier.';
  const headlines: readonly Headline[] = [
    {
      name: 'Personnes formées',
      figure: people.total,
      unit: 'people',
      change: '+ 12 % sur un an',
      target: 'Objectif : 20 000',
    },
    { name: 'Part des femmes', figure: womenShare.total, unit: 'share', change: null, target: null },
    { name: 'Taux d’absence', figure: { state: 'undefined' }, unit: 'share', change: null, target: null },
    {
      name: 'Personnes venues dans la ville pivot et ailleurs, dans la même période',
      figure: { state: 'withheld', reason: 'small-count' },
      unit: 'people',
      change: 'Pas de comparaison : la période précédente est incomplète dans les données',
      target: null,
    },
    { name: 'Séances', figure: count(0), unit: 'sessions', change: null, target: null },
    { name: 'Villes', figure: count(45), unit: 'cities', change: '+ 3', target: null },
    { name: 'Partenaires', figure: count(104), unit: 'partners', change: null, target: null },
  ];
  const months: DeckChart = {
    kind: 'columns',
    tones: ['region'],
    table: table('Personnes par mois', 'month', [
      ...keys.map((key, index) => [key, count(index === 4 ? 0 : 100 * index + 1234)] as const),
      ['2020-01', { state: 'withheld', reason: 'small-count' }],
    ]),
  };
  const cities: DeckChart = {
    kind: 'bars',
    tones: ['region'],
    table: table('Villes <&> "en tête"', 'city', [
      ['=cmd\u0000|calc', count(3000)],
      ...Array.from({ length: 18 }, (_, index) => [name(index), count(2000 - 100 * index)] as const),
      ['Mende', { state: 'undefined' }],
    ]),
  };
  const gender: DeckChart = {
    kind: 'parts',
    tones: ['F', 'M', 'unknown'],
    table: table('Genre', 'gender', [
      ['Femmes', count(9300)],
      ['Hommes', count(8900)],
      ['non renseigné', count(300)],
    ]),
  };
  const moved = {
    title: 'Ce qui a changé',
    summary,
    unit: 'people' as const,
    before: { label: 'Année précédente', figure: count(100) },
    parts: [
      { label: 'Mêmes villes', figure: count(40) },
      { label: 'Villes qui n’ont plus de séance', figure: count(-160) },
      { label: 'Nouvelles villes', figure: count(90) },
      { label: 'Calendrier', figure: count(0) },
    ],
    after: { label: 'Cette année', figure: count(70) },
    notes: ['Les parts font exactement la différence.'],
  };
  const definitions = definitionsOf(
    ['people', 'women-share', 'no-show-rate', 'hub-people', 'new-people', 'sessions', 'partners', 'coached-people'],
    (id) => `personnes distinctes inscrites, dont la personne était présente / personnes distinctes (${id})`,
    messages,
  );
  const map = {
    width: 100,
    height: 80,
    areas: [{ name: 'Hérault', path: 'M0,0L100,0L100,80L0,80ZM10,10L20,10L20,20Z' }],
    circles: [
      { name: 'Montpellier', label: 'Montpellier (9 300 personnes)', x: 60, y: 40, r: 12, isHub: true },
      { name: 'Sète', label: 'Sète (300 personnes)', x: 40, y: 60, r: 3, isHub: false },
    ],
  };
  return {
    title: 'Revue annuelle',
    provenance: { ...provenance, comparison: { from: '2018-02-15', to: '2019-02-15' } },
    slides: [
      { kind: 'cover', title: 'Revue annuelle', summary, headlines: headlines.slice(0, 2) },
      { kind: 'sentences', title: 'En cinq phrases', lines: [summary, summary] },
      {
        kind: 'standings',
        title: 'Un objectif sur deux',
        summary,
        heads: ['Indicateur', 'Valeur', 'Évolution', 'Objectif'],
        rows: headlines,
      },
      { kind: 'charts', title: 'Mars a été le plus suivi', summary, charts: [months] },
      { kind: 'charts', title: 'Deux villes', summary, charts: [cities], map },
      { kind: 'charts', title: 'Qui est venu', summary, charts: [gender, cities] },
      { kind: 'facts', title: 'Trois faits', summary, headlines: headlines.slice(4), charts: [cities] },
      { kind: 'moved', ...moved },
      { kind: 'method', title: 'Méthode', definitions, rules: ['Une personne compte une seule fois.'] },
    ],
  };
}

/** The slide of a kind, the first of it. */
export function slideOf<Kind extends DeckSlide['kind']>(deck: Deck, kind: Kind): Extract<DeckSlide, { kind: Kind }> {
  const found = deck.slides.find((slide): slide is Extract<DeckSlide, { kind: Kind }> => slide.kind === kind);
  if (found === undefined) throw new TypeError(`no slide of ${kind}`);
  return found;
}
