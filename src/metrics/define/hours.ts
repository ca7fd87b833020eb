import { both, type FactMeasure, known, missing } from './algebra.ts';
import { attended } from './counted.ts';
import type { Defined } from './facts.ts';
import { countNoun, counts } from './naming.ts';

const timed = both(attended, known('duration'));
const untimed: FactMeasure = { count: 'rows', of: 'visit', where: both(attended, missing('duration')) };

/** Only what files state of lengths: attendances of which none does are beside, never guessed. */
export const hours: readonly Defined[] = [
  {
    id: 'training-hours',
    unit: 'hours',
    count: { count: 'minutes', of: 'visit', where: attended },
    known: { count: 'rows', of: 'visit', where: timed },
    unknown: untimed,
    in: 60,
    facts: {
      said: counts('heure de formation', 'heures de formation', 'hour of training', 'hours of training'),
      caveats: ['duration'],
      listed: { hours: 10, press: 65 },
      needs: 'duration',
      tellsOf: 'hours-per-person',
      addsUp: true,
    },
  },
  {
    id: 'hours-per-person',
    unit: 'per-person',
    numerator: { count: 'minutes', of: 'visit', where: both(attended, known('person')) },
    denominator: { count: 'people', of: 'visit', where: timed },
    unknown: untimed,
    in: 60,
    facts: {
      said: {
        means: countNoun('heure par personne', 'heures par personne', 'hour per person', 'hours per person'),
        isAverage: true,
      },
      caveats: ['duration', 'mean'],
      listed: { hours: 20 },
      needs: 'duration',
      partOf: [{ whole: 'people', own: 'denominator' }],
    },
  },
];
