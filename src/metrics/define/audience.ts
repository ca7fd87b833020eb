import { both, is, known, type Measure, missing, type Predicate } from './algebra.ts';
import { attended, people } from './counted.ts';
import type { Defined } from './facts.ts';
import { ofTrained } from './naming.ts';

function peopleWho(where: Predicate): Measure {
  return { count: 'people', of: 'visit', where: both(attended, where) };
}

export const audience: readonly Defined[] = [
  {
    id: 'women-share',
    unit: 'share',
    numerator: peopleWho(is('gender', 'F')),
    denominator: peopleWho(known('gender')),
    unknown: peopleWho(missing('gender')),
    facts: {
      said: ofTrained('est une femme', 'sont des femmes', 'is a woman', 'are women'),
      caveats: ['gender-bounds', 'missing'],
      listed: {
        headline: 80,
        themes: 60,
        partners: 70,
        reserved: 60,
        sheet: 80,
        towns: 60,
        audience: 30,
        areas: 20,
        chance: 10,
        press: 70,
        draft: 50,
        anniversary: 60,
      },
      narrowedTo: ['people', 'sessions'],
      category: { by: 'gender', key: 'F' },
    },
  },
  {
    id: 'gender-unknown-share',
    unit: 'share',
    numerator: peopleWho(missing('gender')),
    denominator: people,
    facts: {
      said: ofTrained(
        'n’a pas indiqué son genre',
        'n’ont pas indiqué leur genre',
        'did not state their gender',
        'did not state their gender',
      ),
      caveats: ['missing'],
      listed: { audience: 50 },
      lowerIsBetter: true,
      category: { by: 'gender', key: 'unknown' },
    },
  },
  {
    id: 'job-seeker-share',
    unit: 'share',
    numerator: peopleWho(is('occupation', 'jobseeker')),
    denominator: peopleWho(known('occupation')),
    unknown: peopleWho(missing('occupation')),
    facts: {
      said: ofTrained('cherche un emploi', 'cherchent un emploi', 'is looking for work', 'are looking for work'),
      caveats: ['occupation', 'missing'],
      listed: {
        headline: 90,
        themes: 70,
        partners: 80,
        reserved: 70,
        sheet: 90,
        towns: 70,
        audience: 40,
        areas: 30,
        chance: 30,
        press: 80,
        draft: 60,
      },
      narrowedTo: ['people', 'sessions'],
      category: { by: 'occupation', key: 'jobseeker' },
    },
  },
];
