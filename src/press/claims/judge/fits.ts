import { calendarYear, type Period, programmeYear, samePeriod } from '../../../model/time/period.ts';
import { type Base, baseKey } from '../base.ts';
import type { Lexicon } from '../marks/lexicon.ts';
import type { Checked } from './check.ts';
import { type Judgement, type Reading, readingsOf } from './judge.ts';
import type { Asked, Told } from './valueOf.ts';
import { noting } from './noting.ts';

type Calendar = Pick<Lexicon, 'opening' | 'extent' | 'period' | 'hub'>;

/** Claims looked at: a text has few that fail. */
const MOST = 30;

/** What must be known to tell which other days or place a claim that failed is right for. */
export function askedForFits({ judgements }: Checked, calendar: Calendar): readonly Asked[] {
  const { asked, told } = noting();
  for (const each of failing(judgements)) fitsOf(each, calendar, told);
  return asked();
}

/** Judgements with what each that failed is exactly right for: « juste pour l'année civile 2020 ». */
export function withFits(checked: Checked, calendar: Calendar, told: Told): Checked {
  const tried = new Set(failing(checked.judgements));
  return {
    ...checked,
    judgements: checked.judgements.map((each) =>
      tried.has(each) ? { ...each, fits: fitsOf(each, calendar, told).filter(({ state }) => state === 'equal') } : each,
    ),
  };
}

function failing(judgements: readonly Judgement[]): readonly Judgement[] {
  return judgements
    .filter(({ verdict, claim }) => verdict === 'not_confirmed' && claim.change === null && claim.rank === null)
    .slice(0, MOST);
}

function fitsOf({ claim, reading }: Judgement, calendar: Calendar, told: Told): readonly Reading[] {
  if (reading === null) return [];
  const bases = others(reading.base, calendar);
  return bases.length === 0 ? [] : readingsOf({ ...claim, subjects: [reading.subject], bases }, told);
}

/** The same with other days, or at another place: never both, or anything would fit something. */
function others(base: Base, { opening, extent, period, hub }: Calendar): readonly Base[] {
  if (extent === null) return [];
  const own = base.period ?? period;
  const years = [0, 1, 2, 3].map((number) => programmeYear(opening, number + 1));
  const first = Number(extent.from.slice(0, 4));
  const calendars = [0, 1, 2, 3].map((number) => calendarYear(first + number));
  const isKnown = (each: Period): boolean => each.from < extent.to && each.to > extent.from;
  const periods = [period, ...years, ...calendars, { from: opening, to: extent.to }].filter(
    (each, index, all) =>
      isKnown(each) && !samePeriod(each, own) && all.findIndex((other) => samePeriod(other, each)) === index,
  );
  const places = [
    { cities: [], departments: [], elsewhere: false },
    { cities: [hub], departments: [], elsewhere: false },
  ];
  return [
    ...periods.map((each) => ({ ...base, period: each })),
    ...places.map((place) => ({ ...base, ...place })).filter((each) => baseKey(each) !== baseKey(base)),
  ];
}
