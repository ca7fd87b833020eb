import type { IndicatorId } from '../../../model/figure/indicator.ts';
import {
  both,
  countsPeople,
  type FactMeasure,
  is,
  isOfRows,
  known,
  type Measure,
  measureKey,
  measuresOf,
  type Predicate,
  termsOf,
} from '../../define/algebra.ts';
import { attendances } from '../../define/counted.ts';
import { factsOf, indicator } from '../../define/indicators.ts';

/** A count that adds up over months: rows, or people counted once in all time; `less` a part of it, where what is left can be told by difference. */
export interface Series {
  readonly key: string;
  readonly of: FactMeasure;
  readonly less: FactMeasure | null;
  /** Whose it is: few of them are few, however much they did. `null` where attendances, which are asked beside, know it. */
  readonly people: FactMeasure | null;
}

/** The counts that a figure of an indicator tells, of those that add up; of people who were coached or helped, what was done for them, at least as much. */
export function seriesOf(id: IndicatorId): readonly Series[] {
  const own = indicator(id);
  const found = measuresOf(own).flatMap((each) => (isEventPeople(each) ? [series({ ...each, count: 'rows' })] : []));
  if ('count' in own) {
    if (isAdded(own.count, factsOf(id).isOnceInTime === true)) found.push(series(own.count));
  } else {
    const [part, base] = [own.numerator, own.denominator];
    found.push(...[part, base].filter((each) => isAdded(each)).map((each) => series(each)));
    if (isAdded(part) && isAdded(base)) found.push(series(base, part));
    for (const { whole, own: which = 'numerator' } of factsOf(id).partOf ?? []) {
      const more = indicator(whole);
      const less = which === 'numerator' ? part : base;
      if ('count' in more && isAdded(more.count) && isAdded(less))
        found.push(series(more.count), series(more.count, less));
    }
  }
  return [...new Map(found.map((each) => [each.key, each])).values()];
}

function isEventPeople(measure: Measure): measure is FactMeasure {
  return 'count' in measure && measure.count === 'people' && measure.of !== 'visit';
}

function isAdded(measure: Measure, isOnce = false): measure is FactMeasure {
  return 'count' in measure && (isOfRows(measure) || (isOnce && measure.count === 'people'));
}

function series(of: FactMeasure, less: FactMeasure | null = null): Series {
  return {
    key: `${measureKey(of)}${less === null ? '' : measureKey(less)}`,
    of,
    less,
    people: hasOwnPeople(of) ? peopleOf(of) : null,
  };
}

/** Of minutes, those of whom a length is known. */
function peopleOf(of: FactMeasure): FactMeasure {
  return { ...of, count: 'people', where: of.count === 'minutes' ? both(of.where, known('duration')) : of.where };
}

function hasOwnPeople(of: FactMeasure): boolean {
  return (
    of.of !== 'visit' || of.count === 'people' || of.count === 'minutes' || measureKey(of) === measureKey(attendances)
  );
}

/** Attendances, which whoever tells of people present tells of: there are at least as many. */
export const visits: Series = series(attendances);

/** Whether an indicator tells of people at sessions. */
export function tellsOfVisits(id: IndicatorId): boolean {
  return measuresOf(indicator(id)).some((each) => countsPeople(each) && 'of' in each && each.of === 'visit');
}

/** Whether an indicator tells who came to the hub. */
export function tellsOfHub(id: IndicatorId): boolean {
  return measuresOf(indicator(id)).some((each) => {
    const terms = 'of' in each ? termsOf(each.where) : [];
    return terms.includes('hub') || terms.includes('seen_at_hub');
  });
}

const reserved = is('reserved');

/** Whether a count is of reserved sessions only, and the count of all. */
export function unreserved({ of, ...rest }: Series): Series | null {
  if (!('all' in of.where) || !of.where.all.some(isReserved)) return null;
  const [where, ...others] = of.where.all.filter((each) => !isReserved(each));
  return where === undefined
    ? null
    : series({ ...of, where: others.length === 0 ? where : both(where, ...others) }, rest.less);
}

function isReserved(predicate: Predicate): boolean {
  return JSON.stringify(predicate) === JSON.stringify(reserved);
}
