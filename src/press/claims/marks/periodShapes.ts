import { addDays, addYears } from '../../../model/time/day.ts';
import { calendarYear, type Period, programmeYearBegunIn } from '../../../model/time/period.ts';
import { DAY, endOf, interval, M, monthOf, part, wholeMonths, Y, YEARLY } from './dates.ts';
import {
  type Calendar,
  betweenMonths,
  following,
  isYear,
  lastYear,
  nth,
  opens,
  ordinal,
  preceding,
  since,
  sinceOpening,
  yearAfter,
} from './programmePeriods.ts';
import { firstMonths, seasons } from './seasons.ts';

const ORDER =
  '(?:premiere?|1er|1re|1ere|i|first|deuxieme|seconde?|2e|2eme|2nde?|ii|second|troisieme|3e|3eme|third|quatrieme|4e|4eme|fourth|last|derniere?)';
const OPENED =
  "(?:l'|son |sa |notre |its |the |our |le |leur )?(?:ouverture|lancement|inauguration|debuts?|creation|demarrage|depart|origine|opening|launch|start|beginning|inception)(?: (?:du (?:programme|projet|dispositif)|de l'(?:espace|operation)|of the (?:programme|project|space)))?";

const BEFORE =
  "un an (?:plus tot|auparavant|avant)|l'annee (?:precedente|d'avant)|l'exercice precedent|the (?:previous|preceding) year|the year before|a year (?:earlier|before)|one year (?:earlier|before)";

/** What looks like a period and is none. */
export const NOT_A_PERIOD: readonly Period[] = [{ from: '', to: '' }];

/** Words for periods, each with what it may stand for; the order is that of trial at a place. */
export const shapes: readonly (readonly [
  string,
  (said: readonly string[], calendar: Calendar) => readonly Period[],
])[] = [
  [
    `(?:depuis|since|from) (?:${OPENED}|(?:qu'il|qu'elle|it|we) (?:a |est |s'est )?(?:ouvert|opened|lance|launched)[a-z]*(?: (?:its|ses) (?:portes|doors))?)(?:,? (?:le|en|on|in|il y a un an,?|,)? ?(?:${DAY}|${M} ${Y}))?(?: (?:et )?jusqu'(?:au ${DAY}|a (?:fin )?${M} ${Y})| (?:until|to) ${DAY})?`,
    ([said = ''], calendar) => sinceOpening(said, calendar),
  ],
  [
    `(?:du|entre le|entre|from|between|allant du|depuis le) (${DAY}) ?(?:et le|et|au|and|to|a|jusqu'au|until|-) ?(?:le )?(${DAY})(?: inclus)?`,
    ([, first = '', last = '']) => interval(first, last),
  ],
  [
    `(?:du) (\\d{1,2})(?:er)? au (\\d{1,2}) (${M} ${Y})`,
    ([, first = '', last = '', month = '']) => interval(`${first} ${month}`, `${last} ${month}`),
  ],
  [
    `(?:de |d'|entre |from |between )(${M})(?: (${Y}))? (?:a|et|and|to) (${M}) (${Y})`,
    ([, a = '', year, b = '', last = ''], { opening }) => betweenMonths(wholeMonths(a, year ?? last, b, last), opening),
  ],
  [
    `(?:en |in |aux mois de )(${M})(?: (${Y}))?,? (?:et|and|puis) (?:en |in )?(${M}) (${Y})`,
    ([, a = '', year, b = '', last = '']) =>
      monthOf(b) - monthOf(a) === 1 && (year ?? last) === last ? wholeMonths(a, last, b, last) : [],
  ],
  [
    `(?:en |au (?:cours du )?(?:seul )?mois de |du mois de |sur le mois de |durant le mois de |d'|de |in |during |for |courant |pendant le mois de |(?:pour )?le (?:seul )?mois de )?(${M}) (${Y})`,
    ([, month = '', year = '']) => wholeMonths(month, year, month, year),
  ],
  [
    `(?:en |au mois de |in |during |courant )(${M})(?! (?:19|20)\\d\\d(?!\\d))(?![a-z])`,
    ([, month = ''], { period }) => {
      const years = [
        Number(period.from.slice(0, 4)),
        Number(period.from.slice(0, 4)) + 1,
        Number(period.to.slice(0, 4)),
      ];
      const own = [...new Set(years)]
        .flatMap((year) => wholeMonths(month, String(year), month, String(year)))
        .filter(({ from, to }) => from < period.to && to > period.from);
      return own.length === 1 ? own : [];
    },
  ],
  [
    `(?:au |le |du |sur le |pour le |lors du |au cours du |in the |the |during the |in )?(?:(premier|1er|first|1st|i(?:er)?|deuxieme|2e|2eme|second|2nd|iie?|troisieme|3e|3eme|third|3rd|iiie?|quatrieme|dernier|4e|4eme|fourth|4th|last|ive?) (?:trimestre|quarter)|(?:t|q)([1-4]))(?: (?:de |of |de l'annee )?)?(${Y})`,
    ([, order = '', digit, year = '']) =>
      part(digit === undefined ? ordinal(order, 4) : Number(digit), 3, Number(year)),
  ],
  [
    `(?:au |le |du |sur le |pour le |lors du |au cours du |in the |the |during the |in )?(?:(premier|1er|first|1st|deuxieme|second|2e|2nd|dernier|last) (?:semestre|half(?:-year)?)|(?:s|h)([12]))(?: (?:de |of |de l'annee )?)?(${Y})`,
    ([, order = '', digit, year = '']) =>
      part(digit === undefined ? ordinal(order, 2) : Number(digit), 6, Number(year)),
  ],
  [
    // « Au premier trimestre 2020, 10 439 personnes ; au troisième, 11 318 ».
    `(?=au |le |in the )(?<=(?:trimestre|quarter) (${Y})[^.\\n]{0,80})(?:au|le|in the) (premier|deuxieme|second|troisieme|quatrieme|dernier|first|third|fourth|last)(?= ?[,:])`,
    ([, year = '', order = '']) => part(ordinal(order, 4), 3, Number(year)),
  ],
  [
    `(?:au |en |pendant |durant |l')*(?:l')?(?:printemps|ete|automne|hiver) (${Y}) ?[(,] ?(?:de |d')?(${M})(?: (?:et|a) (${M}))?\\)?`,
    ([, year = '', first = '', last]) => wholeMonths(first, year, last ?? first, year),
  ],
  [
    `(?:pendant |durant |pour |sur |lors de |de |in |during )?(?:l'|la |the )?(?:annee scolaire|saison|school year|season) (${Y}) ?[-/] ?(${Y}|\\d\\d) ?[(,] ?(?:de |d'|from )?(${M}) (?:a|to) (${M})\\)?`,
    ([, year = '', next = '', first = '', last = '']) =>
      Number(next) % 100 === (Number(year) + 1) % 100 ? wholeMonths(first, year, last, String(Number(year) + 1)) : [],
  ],
  [
    `(?:(?:pendant |durant |pour |sur |lors de |de |in |during )?(?:l'|the )?annee scolaire|(?:the |in the )?school year) (${Y}) ?[-/] ?(?:${Y}|\\d\\d)`,
    ([, year = '']) => [{ from: `${year}-09-01`, to: `${Number(year) + 1}-09-01` }],
  ],
  [
    `(?:(?:pendant |durant |pour |sur |lors de |au cours de |dans |de |d'|in |during |en |over )?(?:l'|la |the |le )?(?:seule? )?(?:exercice|saison|annee|programme year|financial year|year|season|bilan|synthese regionale|rapport|in)? ?)(${Y}) ?[-/] ?(${Y}|\\d\\d)(?!\\d)`,
    ([, year = '', next = ''], { opening }) =>
      Number(next) % 100 === (Number(year) + 1) % 100 ? [programmeYearBegunIn(opening, `${year}-01-01`)] : [],
  ],
  // The head of a column of a table, or of a row.
  [
    `(?<=[|\\t;] ?)(${YEARLY})(?= ?[|\\t;\\n])|(?<=\\n)(${YEARLY})(?= ?[|\\t;])`,
    ([, a, b]) => [calendarYear(Number(a ?? b))],
  ],
  [
    `(?:(?:en|in|over|sur|for) )(${YEARLY}) (?:et|and) (?:en |in )?(${YEARLY})`,
    ([, a = '', b = '']) => (Number(b) === Number(a) + 1 ? [{ from: `${a}-01-01`, to: `${Number(b) + 1}-01-01` }] : []),
  ],
  [
    `(?:(?:en|in|durant|during|sur|pour|for|courant|au cours de|pendant|throughout|de|of|dans|bilan|over|l'annee(?: civile)?)(?: (?:toute |the )?(?:l'annee(?: civile)?|la seule annee|(?:calendar )?year))?|(?:toute |the )?(?:l'annee(?: civile)?|(?:calendar )?year))? ?(?<![a-z])(?<!(?:n°|no|art\\.?|loi|decret|article) ?)(${YEARLY})(?:,? (?:annee civile|calendar year))?`,
    ([said = '', year = '']) => (/[a-z]/.test(said) ? [calendarYear(Number(year))] : []),
  ],
  [
    `(?:in |over |during |sur |de )?(?:l'an dernier|l'annee (?:civile )?derniere|last (?:calendar )?year)`,
    (_, calendar) => lastYear(calendar),
  ],
  [
    `(?:(?:pendant |durant |pour |sur |lors de |au cours de |des |dans |de |a l'issue de |au bout de |in |during |over |for |across |of )?(?:toute )?(?:la |l'|le |sa |leur |notre |cette |son |du |au cours du |the |its |their |our |this )?(?:seule? )?(${ORDER}) (?:whole |full |complete )?(?:annee|exercice|saison|year|season)(?: (?:d'exercice|d'activite|de fonctionnement|d'existence|du programme|of operation|of the programme|complete|pleine))?|an(?:nee)? (i|ii|1|2)(?![a-z0-9])|year (one|two|1|2)(?![a-z0-9]))`,
    ([said = '', order, an, year], calendar) => nth(said, order ?? an ?? year ?? '', calendar),
  ],
  [
    // « 1 400 la première année, 1 186 la suivante ».
    `(?=[lti' ]|suiv|foll|next)(?<=(${ORDER}) (?:annee|exercice|year)[^.\\n]{0,120})(?:la|l'annee|the|in the)? ?(suivante|following|next)(?: year)?(?= ?(?:[.,;:!?)\\n]|$))`,
    ([, order = ''], calendar) => following(ordinal(order, 0), calendar),
  ],
  [
    `(?=la |the |in the )(?<=(?:annee|exercice|year)[^.\\n]{0,120})(?:la|the|in the) (${ORDER})(?= ?(?:[.,;:!?)\\n]|$))`,
    ([said = '', order = ''], calendar) => nth(said, order, calendar),
  ],
  [
    `(?:(?:entre|between|de|from) )?(?:la |l'|the |le )?(${ORDER})(?: annee| exercice| year)?,? (?:et|a|and|to) (?:la |l'|the |le )?(${ORDER}) (?:annee|exercice|year)s?`,
    ([, first = '', last = ''], calendar) =>
      ordinal(last, 0) === ordinal(first, 0) + 1 ? nth('', last, calendar) : [],
  ],
  [
    `(?:entre|between|d'un exercice a l'autre|d'une annee (?:a|sur) l'autre|year on year)(?: (?:les|ces|the|our|nos) (?:deux|two) (?:exercices|annees|ans|years|saisons))?`,
    ([said = ''], calendar) => (/[ ]/.test(said) ? nth('', 'second', calendar) : NOT_A_PERIOD),
  ],
  [
    `(?:en|sur|pendant|in|over|within|les|ces|au bout de|after|durant|during the|the|last)? ?(?:(?:les |ces |the |its )?(?:first |last )?(?:deux|2|two)(?: premieres?| dernieres?| first)? (?:ans|annees|annees d'activite|years|exercices)(?: (?:ecoulee?s|passee?s|revolue?s))?|24 mois|vingt-quatre mois)(?: (?:de fonctionnement|d'existence|d'activite))?`,
    (_, { opening, extent }) => {
      const to = addYears(opening, 2);
      return extent !== null && extent.to >= addDays(to, -31) ? [{ from: opening, to }] : [];
    },
  ],
  [
    // « 1 186 la deuxième année, 1 400 l’année précédente », « En 2020, 1 500 ; l’année précédente, 1 913 ».
    `(?=l'|the |un an|a y|one y)(?<=(?:(?:en|in) (${Y})(?![ /-]?\\d)|(${ORDER}) (?:annee|exercice|year))[^.\\n]{0,120}?)(?:${BEFORE})`,
    ([, year, order = ''], calendar) =>
      year === undefined ? preceding(ordinal(order, 0), calendar) : [calendarYear(Number(year) - 1)],
  ],
  [
    `(?:il y a un an|l'annee passee|l'an passe|${BEFORE})`,
    (_, { period }) => [{ from: addYears(period.from, -1), to: addYears(period.to, -1) }],
  ],
  [
    `(?:un an plus tard|l'annee suivante|(?:the )?(?:following|next) year|a year later|one year later)`,
    ([said = ''], calendar) => yearAfter(said, calendar),
  ],
  [`(?:un|one) an et demi|cette annee-la|l'an prochain|l'annee prochaine`, () => []],
  [
    `(?:en|sur|pendant|in|over|within|at the end of|au bout d'|au terme d'|apres|after|durant|dans|depuis|for|en l'espace d'|l'espace d')? ?(?:les |ces |nos |the |these |its |our |their |just |tout juste |seulement |a peine )?(?:une? (?:seule )?(?:an(?:nee)?|an)(?! (?:de plus|plus|d'age))|(?:first |full )?(?:douze|12|one|a|twelve))(?: (?:premiers? |derniers? |petits? |first |full |single )?(?:mois|months?|year|annee|an))?(?: (?:d'activite|d'existence|d'ateliers|de fonctionnement|apres (?:${OPENED}|[a-z' ]{2,18}?(?=,))|on|after (?:${OPENED})))?`,
    ([said = ''], { period }) =>
      /\b(?:an|annee|mois|months?|year)\b/.test(said) && isYear(period) ? [period] : NOT_A_PERIOD,
  ],
  [
    `(?:sur |durant |pendant |au cours de |tout au long de |dans |bilan de |bilan d')?(?:cette annee|l'annee ecoulee|toute l'annee|l'annee(?! (?:derniere|prochaine|scolaire|d'apres))|this year|the year(?! (?:before|after))|over the year)`,
    (_, { period }) => (isYear(period) ? [period] : []),
  ],
  [
    `(?:(?:apres|depuis|since|after) )?(?:ouvert|inaugure|lance|opened|launched|demarre|cree|ne)(?:e?s?) (?:il y a un an|(?:le|en|on|in) (?:${DAY}|${M} ${Y}|${YEARLY}))`,
    ([said = ''], calendar) => (opens(said, calendar.opening) ? [calendar.period, ...sinceOpening('', calendar)] : []),
  ],
  [`(?:depuis|since) (?:le )?(${DAY}|${M} ${Y}|${YEARLY})`, ([, day = ''], calendar) => since(day, calendar)],
  [
    `(?:(?:arrete(?:e?s?)? )?au|a la date du|avant le|jusqu'au|until|by|before|as of|a fin|fin|d'ici (?:au|a fin)) (${DAY}|${M} ${Y})`,
    ([said = '', day = ''], { opening, extent, period }) => {
      const to = endOf(day, /avant|before/.test(said));
      if (to === null || extent === null || to <= opening) return [];
      return to === period.to ? [period] : [{ from: opening, to }];
    },
  ],
  [`(?:le |on |du |ce )?(${DAY})`, ([, day = '']) => interval(day, day)],
  ...seasons,
  ...firstMonths,
  [
    "(?:en |a l'|au |cet? |cet |l'|d'|in |during |the |this |last )(?:printemps|ete|automne|hiver|spring|summer|autumn|winter|vacances|holidays)(?: (?:de )?(?:19|20)\\d\\d)?|(?:au |ce |le |in the )?(?:premier|deuxieme|troisieme|dernier|second|first|last|quatrieme) (?:trimestre|semestre|quarter|half)|(?:au |le |un |des le |in the |the |au cours du |pendant le )?(?:premier|deuxieme|troisieme|dernier|second|first|last|quatrieme) (?:mois|jour|month|day)(?! (?:d[eu']|of))|(?:la |une |the )?(?:premiere|deuxieme|troisieme|derniere|first|second|last) (?:semaine|week)|(?:ce|chaque|par|every|each|per|last|this) (?:mois|semaine|jour|trimestre|month|week|day|quarter)(?: dernier)?|(?:un|le) (?:mois|trimestre)(?! (?:(?:le|la) plus|d[e']))|(?:cette|par|chaque) (?:semaine|journee|matinee)|hier|aujourd'hui|yesterday|today|en semaine|le week-?end|(?:premier|deuxieme|second|first|second) confinement|confinement|lockdown",
    () => [],
  ],
];
