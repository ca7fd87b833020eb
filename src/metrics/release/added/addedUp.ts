import type { Scope } from '../../../model/address/filter.ts';
import type { BreakdownId, IndicatorId } from '../../../model/figure/indicator.ts';
import type { Programme } from '../../../model/place/programme.ts';
import { overlaps, type Period, programmeYear } from '../../../model/time/period.ts';
import { daysOfStep, isTimeBreakdown } from '../../../model/time/timeKey.ts';
import type { Counter } from '../../ask/counter.ts';
import type { Request } from '../../ask/measure.ts';
import { definitionOf } from '../../define/indicators.ts';
import { type Narrowed, narrowedBy, type RowKind, rowKinds } from './narrowed.ts';
import { type Series, seriesOf, tellsOfHub, tellsOfVisits, unreserved, visits } from './series.ts';
import { isSmallYear, isToldOfSmallYear } from './smallYears.ts';
import { madeOnce } from './remembered.ts';
import { linesOf, monthsSeen, tablesOf } from './yearTables.ts';
import {
  crossingTold,
  everythingTold,
  hiddenByKind,
  hiddenByMonth,
  holdsAll,
  type Line,
  type Rows,
  rowsTold,
  type Told,
  type YearSeen,
} from './yearTold.ts';

/** Why a figure would tell of few by what adds up; `null` where it does not. */
export type ByAddition = (id: IndicatorId, by: BreakdownId | null, key: string) => 'complementary' | 'too-fine' | null;

/** What people have one of: people of a place and a period add up by it. */
const portraits: ReadonlySet<BreakdownId> = new Set(['gender', 'age', 'occupation']);

/**
 * What can be told of counts that add up (attendances, registrations, new people), and of the people who are at least a part of each, by month and by whatever
 * sessions and people are told apart by: decided of each programme year as a whole, so that the same count is told, or not, whatever table, filter or
 * period it is asked through. A place and a criterion together are told of whole years only.
 */
export async function byAddition(
  counter: Counter,
  requests: readonly Request[],
  scope: Scope,
  programme: Programme,
): Promise<ByAddition> {
  const ids = [...new Set(requests.map(({ indicator }) => definitionOf(indicator).id))];
  const found = [visits, ...ids.flatMap(seriesOf)].flatMap((each) => [each, unreserved(each) ?? each]);
  const all = [...new Map(found.map((each) => [each.key, each])).values()];
  const own = narrowedBy(scope);
  const kinds = new Set<RowKind>(own.map(({ by }) => rowKinds[by]).filter((each) => each !== undefined));
  for (const { by } of requests) {
    const kind = by === null ? undefined : rowKinds[by];
    if (kind !== undefined) kinds.add(kind);
  }
  if (all.some((each) => unreserved(each) !== null)) kinds.add('reserved');
  if (ids.some(tellsOfHub)) kinds.add('city');
  const years = yearsOf(scope.period, programme);
  const tables = await tablesOf(counter, all, { kinds: [...kinds], years, scope });
  const wholes = new Map<string, Told<null>>();
  const rows = new Map<string, Rows>();
  const crossings = new Map<string, Told<string>>();
  const linesIn = (series: Series, own: RowKind | null, columns: RowKind | 'month', year: Period): readonly Line[] =>
    linesOf(series, all, tables, { rows: own, columns, year });
  const seenOf = (period: Period): YearSeen => ({
    period,
    seen: monthsSeen(tables, { year: period, scope }),
  });
  const wholeOf = (series: Series, year: Period): Line | undefined => linesIn(series, null, 'month', year)[0];
  const rowsOf = (series: Series, kind: RowKind, year: Period): Rows =>
    kept(rows, `${series.key} ${kind} ${year.from}`, () =>
      rowsTold(
        seenOf(year),
        madeOnce(counter, `${series.key} ${kind} ${year.from}`, () =>
          hiddenByMonth(kind, linesIn(series, kind, 'month', year), wholeOf(series, year)),
        ),
        wholeOf(series, year),
      ),
    );
  const isToldIn = (series: Series, narrowed: readonly Narrowed[], days: Period, year: Period): boolean => {
    const isRowTold = ({ by, keys }: Narrowed): boolean => {
      const kind = rowKinds[by];
      return kind === undefined || keys.every((key) => rowsOf(series, kind, year).told(key, by, days));
    };
    const [place] = narrowed.filter(({ by }) => rowKinds[by] === 'city');
    const [criterion] = narrowed.filter(({ by }) => rowKinds[by] !== 'city');
    if (!narrowed.every(isRowTold)) return false;
    const isOfPeople = criterion !== undefined && (rowKinds[criterion.by] === undefined || portraits.has(criterion.by));
    if (place === undefined && (criterion === undefined || isOfPeople))
      return kept(wholes, `${series.key} ${year.from}`, () => everythingTold(seenOf(year), wholeOf(series, year)))(
        null,
        null,
        days,
      );
    const [rows, columns] = crossed(narrowed);
    const kind = rows === undefined ? undefined : rowKinds[rows.by];
    const other = columns === undefined ? undefined : rowKinds[columns.by];
    if (rows === undefined || kind === undefined || other === undefined || isOfPeople) return true;
    if (rowsOf(series, kind, year).isClosed || rowsOf(series, other, year).isClosed) return false;
    const name = `${series.key} ${kind} ${other} ${year.from}`;
    const crossing = kept(crossings, name, () =>
      crossingTold(
        seenOf(year),
        madeOnce(counter, name, () =>
          hiddenByKind(
            linesIn(series, kind, other, year),
            rowsOf(series, kind, year).together,
            rowsOf(series, other, year).together,
          ),
        ),
        wholeOf(series, year),
      ),
    );
    return rows.keys.every((key) => crossing(key, rows.by, days));
  };
  const within = (days: Period): readonly Period[] => years.filter((year) => overlaps(year, days));
  const small = years.flatMap((period) => {
    const whole = wholeOf(visits, period);
    return isSmallYear(whole) ? [{ period, isHeld: holdsAll(seenOf(period), whole) }] : [];
  });
  return (id, by, key) => {
    const isStep = by !== null && isTimeBreakdown(by);
    const days = isStep && key !== '' ? daysOfStep({ by, key, period: scope.period }) : scope.period;
    const cell: readonly Narrowed[] = by === null || key === '' || isStep ? [] : [{ by, keys: [key] }];
    const isTooSmall = small.some(
      ({ period, isHeld }) => overlaps(period, days) && !(isHeld(days) && isToldOfSmallYear(id, [...own, ...cell])),
    );
    if (isTooSmall) return 'too-fine';
    for (const each of [...(tellsOfVisits(id) ? [visits] : []), ...seriesOf(id)]) {
      const whole = unreserved(each);
      const narrowed = joined([
        ...own,
        ...(whole === null ? [] : [{ by: 'reserved' as const, keys: ['true'] }]),
        ...cell,
      ]);
      // Appointments and opportunities are of people, wherever these came: of a part of these they are told when all are.
      if (each.of.of !== 'visit' && narrowed.length > 0) {
        if (within(days).every((year) => isToldIn(each, [], days, year))) continue;
        return 'complementary';
      }
      const isAtPortrait = narrowed.length > 1 && narrowed.some(({ by: of }) => portraits.has(of));
      if (narrowed.length > 2 || (isAtPortrait && each !== visits)) return 'too-fine';
      const isTold = within(days).every((year) => isToldIn(whole ?? each, narrowed, days, year));
      if (!isTold) return 'complementary';
      const atHub: readonly Narrowed[] = joined([{ by: 'city', keys: [programme.hub] }, ...narrowed]);
      if (tellsOfHub(id) && !within(days).every((year) => isToldIn(each, atHub, days, year))) return 'complementary';
    }
    return null;
  };
}

function kept<Made>(known: Map<string, Made>, name: string, make: () => Made): Made {
  const made = known.get(name) ?? make();
  known.set(name, made);
  return made;
}

/** One way of telling apart for places, and one for each criterion: a cell says more than its filter. */
function joined(all: readonly Narrowed[]): readonly Narrowed[] {
  const found = new Map<string, Narrowed>();
  for (const each of all) {
    const kind = rowKinds[each.by] ?? each.by;
    if (each.by === 'department' && found.get(kind)?.by === 'city') continue;
    found.set(kind, each);
  }
  return [...found.values()];
}

/** A place and a criterion, or two criteria, whether a session is reserved last: what sessions are told apart by at once. */
function crossed(narrowed: readonly Narrowed[]): readonly Narrowed[] {
  const rank = ({ by }: Narrowed): number => (rowKinds[by] === 'city' ? 0 : by === 'reserved' ? 2 : 1);
  return narrowed.toSorted((a, b) => rank(a) - rank(b));
}

/** The programme years that a period has days of. */
export function yearsOf(period: Period, { opening }: Programme): readonly Period[] {
  const first = Number(period.from.slice(0, 4)) - Number(opening.slice(0, 4));
  const last = Number(period.to.slice(0, 4)) - Number(opening.slice(0, 4));
  const near = Array.from({ length: last - first + 2 }, (_, index) => programmeYear(opening, first + index));
  return near.filter((year) => overlaps(year, period));
}
