import { addDays } from '../../../model/time/day.ts';
import type { Period } from '../../../model/time/period.ts';
import { type Calendar, ordinal } from './programmePeriods.ts';
import { part, Y } from './dates.ts';

type Season = 'spring' | 'summer' | 'autumn';

/** First months of what a season may stand for: whole months, the summer holidays, or from equinox to solstice. Winters have two years and are not read. */
const days: Readonly<Record<Season, readonly (readonly [from: string, to: string])[]>> = {
  spring: [
    ['03-01', '06-01'],
    ['03-20', '06-21'],
    ['04-01', '07-01'],
  ],
  summer: [
    ['06-01', '09-01'],
    ['07-01', '09-01'],
    ['06-21', '09-22'],
  ],
  autumn: [
    ['09-01', '12-01'],
    ['09-22', '12-21'],
    ['10-01', '01-01'],
  ],
};

function seasonOf(said: string): Season {
  return /printemps|spring/.test(said) ? 'spring' : /ete|summer/.test(said) ? 'summer' : 'autumn';
}

/** The likeliest first. */
function periodsOf(season: Season, year: number): readonly Period[] {
  return days[season].map(([from, to]) => ({ from: `${year}-${from}`, to: `${to < from ? year + 1 : year}-${to}` }));
}

const NAME = '(printemps|ete|automne|spring|summer|autumn)';
const LED =
  "(?:en |a l'|au |pendant l'|pendant le |durant l'|durant le |l'|le |in |during |the |in the |during the |des le |des l')";

/** « À l’automne 2020 », and « L’été » where the period in view holds one alone. */
export const seasons: readonly (readonly [
  string,
  (said: readonly string[], calendar: Calendar) => readonly Period[],
])[] = [
  [
    `${LED}?${NAME} (?:de |of )?(${Y})(?! ?[(,] ?[a-z])`,
    ([, name = '', year = '']) => periodsOf(seasonOf(name), Number(year)),
  ],
  [
    `${LED}${NAME}(?! (?:de |of )?(?:19|20)\\d\\d)(?! (?:dernier|prochain|suivant|passe|last|next))`,
    ([, name = ''], { period }) => {
      const first = Number(period.from.slice(0, 4));
      const own = [first, first + 1]
        .map((year) => periodsOf(seasonOf(name), year))
        .filter((all) => all.every(({ from, to }) => from >= period.from && to <= period.to));
      const [only = []] = own;
      return own.length === 1 ? only : [];
    },
  ],
];

const COUNT = '(deux|trois|quatre|cinq|six|neuf|2|3|4|5|6|9|two|three|four|five|six|nine)';
const counts: Readonly<Record<string, number>> = { cinq: 5, five: 5, six: 6, neuf: 9, nine: 9, '5': 5, '6': 6, '9': 9 };
const OPEN =
  "(?: (?:d'ouverture|d'activite|d'existence|de fonctionnement|du programme|du dispositif|of operation|of the programme))?";

/** « Le premier mois », « les trois premiers mois » : from the opening on. */
export const firstMonths: typeof seasons = [
  [
    `(?:(?:des|au cours du|pendant|durant|sur|pour|lors du|in|during) )?(?:le |au |du |the )?(premier|deuxieme|troisieme|quatrieme|dernier|first|second|third|fourth|last) (?:mois|month) (?:de |d'|of )(?:l'annee |the year )?(${Y})`,
    ([, order = '', year = '']) => part(ordinal(order, 12), 1, Number(year)),
  ],
  [
    `(?:(?:des|au cours du|pendant|durant|sur|pour|lors du|in|during|over) )?(?:le |son |notre |the |its |our )?(?:premier mois|first month)(?! (?:d[eu'] (?!ouverture|activite|existence|fonctionnement|programme|dispositif)|of (?!operation|the programme)|complet|entier))${OPEN}`,
    (_, calendar) => untilMonth(1, calendar),
  ],
  [
    `(?:(?:des|au cours d|pendant|durant|sur|lors d|in|during|over) ?)?(?:les |des |es |ses |nos |the |its |our )?${COUNT} premiers mois${OPEN}|(?:(?:in|during|over) )?(?:the |its |our )?first ${COUNT} months${OPEN}`,
    ([, french, english], calendar) => {
      const word = french ?? english ?? '';
      return untilMonth(
        counts[word] ?? ordinal(word.replace(/^three/, 'third').replace(/^four/, 'fourth'), 0),
        calendar,
      );
    },
  ],
];

function untilMonth(months: number, { opening }: Calendar): readonly Period[] {
  const [year = 0, month = 1, day = 1] = opening.split('-').map(Number);
  const last = month - 1 + months;
  const next = `${year + Math.floor(last / 12)}-${String((last % 12) + 1).padStart(2, '0')}`;
  // An opening on the 31st has no same day in June.
  const to = day > 28 ? addDays(`${next}-28`, 1) : `${next}-${String(day).padStart(2, '0')}`;
  return months > 0 ? [{ from: opening, to }] : [];
}
