import { both, everyRow, is, type Measure } from './algebra.ts';
import { attended, people } from './counted.ts';
import type { Defined } from './facts.ts';
import { counts, ofTrained } from './naming.ts';

const coachedPeople: Measure = { count: 'people', of: 'coaching', where: attended };

export const pathway: readonly Defined[] = [
  {
    id: 'coached-people',
    unit: 'people',
    count: coachedPeople,
    facts: {
      said: counts('personne accompagnée', 'personnes accompagnées', 'person coached', 'people coached'),
      caveats: ['overlap'],
      listed: { headline: 120, slide: 10, press: 120, anniversary: 70 },
      needs: 'coaching',
      narrowedTo: ['people'],
      atMost: ['people'],
      tellsOf: 'coached-people',
    },
  },
  {
    id: 'coaching-appointments',
    unit: 'appointments',
    count: { count: 'rows', of: 'coaching', where: attended },
    facts: {
      said: counts(
        'rendez-vous de coaching',
        'rendez-vous de coaching',
        'coaching appointment',
        'coaching appointments',
      ),
      caveats: [],
      listed: { press: 140 },
      needs: 'coaching',
      narrowedTo: ['people'],
      tellsOf: 'coached-people',
    },
  },
  {
    id: 'coaching-rate',
    unit: 'share',
    numerator: { count: 'people', of: 'visit', where: both(attended, is('coached')) },
    denominator: people,
    facts: {
      said: ofTrained('a suivi un coaching', 'ont suivi un coaching', 'was coached', 'were coached'),
      caveats: ['same-period', 'recent', 'outcome-base'],
      listed: { headline: 130, reserved: 80, sheet: 100, towns: 80, areas: 50, chance: 40, press: 130, draft: 80 },
      needs: 'coaching',
      narrowedTo: ['people'],
      partOf: [{ whole: 'coached-people', own: 'numerator' }],
      turns: { whole: 'people', into: 'coached-people' },
      isOutcome: true,
    },
  },
  {
    id: 'opportunities',
    unit: 'opportunities',
    count: { count: 'rows', of: 'opportunity', where: everyRow },
    facts: {
      said: {
        ...counts(
          'opportunité professionnelle',
          'opportunités professionnelles',
          'professional opportunity',
          'professional opportunities',
        ),
        verb: 'declared',
      },
      caveats: ['events'],
      listed: { headline: 140, slide: 20, press: 150, draft: 90, anniversary: 80 },
      needs: 'opportunity',
      narrowedTo: ['people'],
      // Events, and people only if each had one.
      atMost: ['coached-people'],
      tellsOf: 'opportunity-people',
    },
  },
  {
    id: 'opportunity-people',
    unit: 'people',
    count: { count: 'people', of: 'opportunity', where: everyRow },
    facts: {
      said: counts(
        'personne avec une opportunité',
        'personnes avec une opportunité',
        'person with an opportunity',
        'people with an opportunity',
      ),
      caveats: ['overlap'],
      listed: { headline: 150, press: 160 },
      needs: 'opportunity',
      narrowedTo: ['people'],
      partOf: [{ whole: 'coached-people' }],
      tellsOf: 'opportunity-people',
    },
  },
  {
    id: 'opportunity-rate',
    unit: 'share',
    numerator: { count: 'people', of: 'coaching', where: both(attended, is('helped')) },
    denominator: coachedPeople,
    facts: {
      said: {
        shares: {
          fr: {
            article: 'une',
            of: { one: 'personne accompagnée', many: 'des personnes accompagnées' },
            is: { one: 'a eu une opportunité', many: 'ont eu une opportunité' },
          },
          en: {
            of: { one: 'person coached', many: 'of the people coached' },
            is: { one: 'had an opportunity', many: 'had an opportunity' },
          },
        },
      },
      caveats: ['same-period', 'recent', 'outcome-base'],
      listed: { headline: 160, slide: 30, reserved: 90, sheet: 110, press: 170 },
      needs: 'opportunity',
      partOf: [{ whole: 'opportunity-people', own: 'numerator' }],
      turns: { whole: 'coached-people', into: 'opportunity-people' },
      tellsOf: 'coached-people',
      isOutcome: true,
    },
  },
];
