import { both, type Indicator, is, known, type Measure, missing, type Predicate } from './algebra.ts';
import { attended, people } from './participation.ts';

function peopleWho(where: Predicate): Measure {
  return { count: 'people', of: 'visit', where: both(attended, where) };
}

export const audience: readonly Indicator[] = [
  {
    id: 'women-share',
    unit: 'share',
    numerator: peopleWho(is('gender', 'F')),
    denominator: peopleWho(known('gender')),
    unknown: peopleWho(missing('gender')),
  },
  { id: 'gender-unknown-share', unit: 'share', numerator: peopleWho(missing('gender')), denominator: people },
  {
    id: 'job-seeker-share',
    unit: 'share',
    numerator: peopleWho(is('occupation', 'jobseeker')),
    denominator: peopleWho(known('occupation')),
    unknown: peopleWho(missing('occupation')),
  },
];
