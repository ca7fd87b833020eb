import type { IntlShape } from 'react-intl';
import type { Released } from '../../src/model/figure/released.ts';
import type { Figure } from '../../src/model/figure/figure.ts';
import { definitionsOf } from '../../src/share/definition.ts';
import type { Deck } from '../../src/share/slides.ts';
import { type SharedTable, tableOf } from '../../src/share/table.ts';
import { count, people, provenance, womenShare } from './tables.ts';

const months = Array.from({ length: 12 }, (_, index) => `2019-${String(index + 1).padStart(2, '0')}`);
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
  return {
    title: 'Revue annuelle',
    provenance: { ...provenance, comparison: { from: '2018-02-15', to: '2019-02-15' } },
    headlines: [
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
    ],
    charts: [
      {
        kind: 'columns',
        summary,
        table: table('Personnes par mois', 'month', [
          ...months.map((key, index) => [key, count(index === 4 ? 0 : 100 * index + 1234)] as const),
          ['2020-01', { state: 'withheld', reason: 'small-count' }],
        ]),
      },
      {
        kind: 'bars',
        summary,
        table: table('Villes <&> "en tête"', 'city', [
          ['=cmd\u0000|calc', count(3000)],
          ...Array.from({ length: 18 }, (_, index) => [name(index), count(2000 - 100 * index)] as const),
          ['Mende', { state: 'undefined' }],
        ]),
      },
      {
        kind: 'parts',
        summary,
        table: table('Genre', 'gender', [
          ['Femmes', count(9300)],
          ['Hommes', count(8900)],
          ['non renseigné', count(300)],
        ]),
      },
    ],
    moved: {
      title: 'Ce qui a changé',
      summary,
      unit: 'people',
      before: { label: 'Année précédente', figure: count(100) },
      parts: [
        { label: 'Mêmes villes', figure: count(40) },
        { label: 'Villes qui n’ont plus de séance', figure: count(-160) },
        { label: 'Nouvelles villes', figure: count(90) },
        { label: 'Calendrier', figure: count(0) },
      ],
      after: { label: 'Cette année', figure: count(70) },
      notes: ['Les parts font exactement la différence.'],
    },
    definitions: definitionsOf(
      ['people', 'women-share', 'no-show-rate', 'hub-people', 'new-people', 'sessions', 'partners', 'coached-people'],
      (id) => `personnes distinctes inscrites, dont la personne était présente / personnes distinctes (${id})`,
      messages,
    ),
  };
}
