import { addDays } from '../../../model/time/day.ts';
import { type Period, programmeYearBegunIn } from '../../../model/time/period.ts';
import { DAY, interval, M, startOf, wholeMonths, Y } from './dates.ts';
import type { Calendar } from './programmePeriods.ts';

const OF_A_MONTH = `\\d{1,2}(?:er|st|nd|rd|th)? ${M}`;

/** Days on either side of a dash, and months that are cut in their middle. */
export const dayRanges: readonly (readonly [
  string,
  (said: readonly string[], calendar: Calendar) => readonly Period[],
])[] = [
  // « (15 février 2020 – 14 février 2021) ».
  [`(${DAY}) ?- ?(${DAY})`, ([, first = '', last = '']) => interval(first, last)],
  // « (mars 2019 – mai 2019) ».
  [
    `(${M})(?: (${Y}))? ?- ?(${M}) (${Y})`,
    ([, first = '', year, last = '', next = '']) => wholeMonths(first, year ?? next, last, next),
  ],
  // « En 2019, du 1er janvier au 31 décembre ».
  [
    `(?<=(?:en|in|annee|year) (${Y}),? ?\\(?)(?:du |from )?(${OF_A_MONTH}) (?:-|au|to) ?(${OF_A_MONTH})(?! ${Y})`,
    ([, year = '', first = '', last = '']) => interval(`${first} ${year}`, `${last} ${year}`),
  ],
  // « Septembre 2020… ce mois-là ».
  [
    `(?=ce |that )(?<=(${M}) (${Y})[^\\n]{0,200})(?:ce mois-la|that month)`,
    ([, month = '', year = '']) => wholeMonths(month, year, month, year),
  ],
  // « Exercice 2020-2021 (15 février – 14 février) » : the days of any programme year.
  [
    `(?:exercice|annee|saison|year) (${Y}) ?[-/] ?(?:${Y}|\\d\\d),? ?\\(?(?:du |from )?(${OF_A_MONTH}) ?(?:-|au|to) ?(${OF_A_MONTH})`,
    ([, year = '', first = '', last = ''], { opening }) => {
      const own = programmeYearBegunIn(opening, `${year}-01-01`);
      const isOwn =
        startOf(`${first} ${year}`) === own.from && startOf(`${last} ${Number(year) + 1}`) === addDays(own.to, -1);
      return isOwn ? [own] : [];
    },
  ],
  // « Entre mi-février 2020 et mi-février 2021 » : the middle of a month is its fifteenth.
  [
    `(?:de |d'|entre |from |between )(?:la )?mi-? ?(${M})(?: (${Y}))? (?:a|et|and|to) (?:la )?mi-? ?(${M}) (${Y})`,
    ([, first = '', year, last = '', next = '']) => {
      const [from, to] = [startOf(`15 ${first} ${year ?? next}`), startOf(`15 ${last} ${next}`)];
      return from === null || to === null || from >= to ? [] : [{ from, to }];
    },
  ],
];
