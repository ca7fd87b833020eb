import * as v from 'valibot';
import { addYears, type Day } from '../time/day.ts';
import { type Period, programmeYearBegunIn } from '../time/period.ts';
import { monthOf } from '../time/wholeMonths.ts';

/** How finely a published dataset tells when people came, and how long one of them can be followed. */
export const grainSchema = v.object({ days: v.picklist(['day', 'month']), trails: v.picklist(['whole', 'year']) });

export type Grain = Readonly<v.InferOutput<typeof grainSchema>>;

export const finest: Grain = { days: 'day', trails: 'whole' };

/** The programme year that a day is in. */
export function programmeYearOf(opening: Day, day: Day): Period {
  const begun = programmeYearBegunIn(opening, day);
  return begun.from <= day ? begun : { from: addYears(opening, yearsBetween(opening, begun.from) - 1), to: begun.from };
}

function yearsBetween(opening: Day, day: Day): number {
  return Number(day.slice(0, 4)) - Number(opening.slice(0, 4));
}

/**
 * The first day of the part of a month that a day is in: months are cut where programme years begin, and where the data begins and ends, so that a period of whole
 * months, or of programme years, has the same rows as before.
 */
export function monthBegun(day: Day, opening: Day, extent: Period): Day {
  const begins = [monthOf(day), programmeYearOf(opening, day).from, extent.from, extent.to].filter(
    (each) => each <= day,
  );
  return begins.reduce((last, each) => (each > last ? each : last), monthOf(day));
}
