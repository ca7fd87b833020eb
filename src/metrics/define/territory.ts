import { both, type FactMeasure, is, type Measure, missing, type Predicate } from './algebra.ts';
import { attended, people } from './counted.ts';
import type { Defined } from './facts.ts';
import { countNoun, counts, ofTrained } from './naming.ts';

const hubPeople: Measure = { count: 'people', of: 'visit', where: both(attended, is('hub')) };
const elsewhere = both(attended, is('hub', false));
/** Attendances of nobody identified, each perhaps one person more. */
const anonymousAt = (where: Predicate): FactMeasure => ({
  count: 'rows',
  of: 'visit',
  where: both(attended, missing('person'), where),
});

export const territory: readonly Defined[] = [
  {
    id: 'hub-people',
    unit: 'people',
    count: hubPeople,
    unknown: anonymousAt(is('hub')),
    facts: {
      said: counts(
        'personne dans la ville pivot',
        'personnes dans la ville pivot',
        'person in the hub city',
        'people in the hub city',
      ),
      caveats: ['overlap', 'anonymous'],
      listed: { headline: 20 },
      partOf: [{ whole: 'people' }],
    },
  },
  {
    id: 'hub-share',
    unit: 'share',
    numerator: hubPeople,
    denominator: people,
    facts: {
      said: ofTrained(
        'est venue dans la ville pivot',
        'sont venues dans la ville pivot',
        'came to the hub city',
        'came to the hub city',
      ),
      caveats: ['complement'],
      listed: { press: 90 },
      within: 'region',
    },
  },
  {
    id: 'elsewhere-people',
    unit: 'people',
    count: { count: 'people', of: 'visit', where: elsewhere },
    unknown: anonymousAt(is('hub', false)),
    facts: {
      said: counts(
        'personne hors de la ville pivot',
        'personnes hors de la ville pivot',
        'person outside the hub city',
        'people outside the hub city',
      ),
      caveats: ['overlap', 'anonymous'],
      listed: {},
      partOf: [{ whole: 'people' }],
      covers: { whole: 'people', other: 'hub-people' },
    },
  },
  {
    id: 'hub-and-elsewhere-people',
    unit: 'people',
    count: { count: 'people', of: 'visit', where: both(elsewhere, is('seen_at_hub')) },
    facts: {
      said: counts(
        'personne venue dans la ville pivot et ailleurs',
        'personnes venues dans la ville pivot et ailleurs',
        'person who came to the hub city and elsewhere',
        'people who came to the hub city and elsewhere',
      ),
      caveats: [],
      listed: {},
    },
  },
  {
    id: 'outside-only-share',
    unit: 'share',
    numerator: { count: 'people', of: 'visit', where: both(attended, is('seen_at_hub', false)) },
    denominator: people,
    facts: {
      said: ofTrained(
        'est venue seulement hors de la ville pivot',
        'sont venues seulement hors de la ville pivot',
        'came only outside the hub city',
        'came only outside the hub city',
      ),
      caveats: ['complement'],
      listed: {},
    },
  },
  {
    id: 'people-per-1000',
    unit: 'per-1000',
    numerator: people,
    denominator: { residents: 'area' },
    per: 1000,
    facts: {
      said: {
        means: countNoun(
          'personne formée pour 1\u202f000 habitants',
          'personnes formées pour 1\u202f000 habitants',
          'person trained per 1,000 residents',
          'people trained per 1,000 residents',
        ),
        isAverage: false,
      },
      caveats: ['visitors', 'overlap'],
      listed: { headline: 170, towns: 90, areas: 10, press: 200 },
    },
  },
  {
    id: 'population-within-10km',
    unit: 'share',
    numerator: { residents: 'reached' },
    denominator: { residents: 'region' },
    facts: {
      said: {
        shares: {
          fr: {
            article: 'un',
            of: { one: 'habitant', many: 'des habitants' },
            is: { one: 'vit à moins de 10\u00a0km d’une séance', many: 'vivent à moins de 10\u00a0km d’une séance' },
          },
          en: {
            of: { one: 'resident', many: 'of residents' },
            is: { one: 'lives within 10 km of a session', many: 'live within 10 km of a session' },
          },
        },
      },
      caveats: ['crow'],
      listed: { press: 210 },
      within: 'region',
    },
  },
];
