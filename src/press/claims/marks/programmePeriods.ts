import { addDays, addYears, type Day } from '../../../model/time/day.ts';
import { calendarYear, type Period, programmeYear, programmeYearBegunIn } from '../../../model/time/period.ts';
import { DAY, endOf, M, startOf, Y } from './dates.ts';
import type { Lexicon } from './lexicon.ts';

/** What words for periods refer to. */
export type Calendar = Pick<Lexicon, 'opening' | 'extent' | 'period'> & {
  /** The day that the text itself bears. */
  readonly written: Day | null;
};

export function sinceOpening(said: string, { opening, extent, period }: Calendar): readonly Period[] {
  const until = /(?:jusqu'(?:au|a)|until|to) (.*)$/.exec(said)?.[1];
  const to = until === undefined ? (extent?.to ?? period.to) : endOf(until.replace(/^fin /, ''), false);
  if (to === null || to <= opening) return [];
  const own = { from: opening, to };
  // A text of the end of the period in view says so too.
  return until === undefined && period.to < to && period.to > opening ? [own, { from: opening, to: period.to }] : [own];
}

export function since(day: string, { opening, extent, period }: Calendar): readonly Period[] {
  const from = startOf(day);
  if (from === null) return [];
  const start =
    from.slice(0, 7) === opening.slice(0, 7) || (/^\d{4}$/.test(day) && day === opening.slice(0, 4)) ? opening : from;
  const to = extent?.to ?? period.to;
  return start < to ? [{ from: start, to }] : [];
}

export function opens(said: string, opening: Day): boolean {
  const day = new RegExp(`(${DAY}|${M} ${Y}|${Y})$`).exec(said)?.[1];
  if (day === undefined) return /il y a un an/.test(said);
  return (
    startOf(day) === opening ||
    (startOf(day)?.slice(0, 7) === opening.slice(0, 7) && !/\d{1,2} [a-z]/.test(day)) ||
    day === opening.slice(0, 4)
  );
}

export function nth(said: string, order: string, { opening, extent, period }: Calendar): readonly Period[] {
  const last = /^(?:last|derniere?)$/.test(order);
  if (last) return /complete|full|whole|pleine/.test(said) && extent !== null ? [lastWhole(opening, extent)] : [];
  const number = ordinal(order, 0);
  const own = programmeYear(opening, number);
  return number > 0 && own.from < (extent?.to ?? period.to) ? [own] : [];
}

export function following(number: number, { opening, extent, period }: Calendar): readonly Period[] {
  const own = programmeYear(opening, number + 1);
  return number > 0 && own.from < (extent?.to ?? period.to) ? [own] : [];
}

/** « entre février 2019 et février 2020 » : the programme years that begin and end in those months, or the months whole. */
export function betweenMonths(whole: readonly Period[], opening: Day): readonly Period[] {
  const [months] = whole;
  if (months === undefined || months.from.slice(0, 7) < opening.slice(0, 7)) return whole;
  const own = programmeYearBegunIn(opening, months.from);
  const years = {
    from: own.from,
    to: addYears(own.from, Number(months.to.slice(0, 4)) - Number(own.from.slice(0, 4))),
  };
  const isSame = addDays(months.to, -1).slice(0, 7) === years.to.slice(0, 7) && years.from < years.to;
  return isSame ? [years, months] : whole;
}

/** « l’année suivante »; « un an plus tard » is later than what was said, or than the beginning. */
export function yearAfter(said: string, { period, extent }: Calendar): readonly Period[] {
  const next = { from: addYears(period.from, 1), to: addYears(period.to, 1) };
  if (extent === null || next.from >= extent.to) return [];
  return /plus tard|later/.test(said) ? [next, period] : [next];
}

/** The programme year before one that was said. */
export function preceding(number: number, { opening }: Calendar): readonly Period[] {
  return number > 1 ? [programmeYear(opening, number - 1)] : [];
}

/** « l’an dernier » is the calendar year before that of the text; where the text bears no day, nobody knows. */
export function lastYear({ written }: Calendar): readonly Period[] {
  return written === null ? [] : [calendarYear(Number(written.slice(0, 4)) - 1)];
}

function lastWhole(opening: Day, extent: Period): Period {
  let n = 1;
  while (programmeYear(opening, n + 1).to <= addDays(extent.to, 14)) n += 1;
  return programmeYear(opening, n);
}

export function ordinal(word: string, last: number): number {
  if (/^(?:prem|1|first|i$|ier$|one)/.test(word)) return 1;
  if (/^(?:deux|sec|2|two|ii$|iie$)/.test(word)) return 2;
  if (/^(?:troi|3|third|iii)/.test(word)) return 3;
  if (/^(?:quat|4|fourth|iv)/.test(word)) return 4;
  return last;
}

export function isYear({ from, to }: Period): boolean {
  return addYears(from, 1) === to;
}
