import { measureReleased } from '../../metrics/release/measureReleased.ts';
import type { Request } from '../../metrics/ask/measure.ts';
import { headlines } from '../../metrics/ask/requests/overview.ts';
import type { Counter } from '../../metrics/ask/counter.ts';
import { withinData } from '../../metrics/ask/withinData.ts';
import { atRest, writeView } from '../../model/address/address.ts';
import { everything, type Filter, toScope } from '../../model/address/filter.ts';
import type { Recorded } from '../../model/dataset/recorded.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import type { BreakdownId } from '../../model/figure/indicator.ts';
import type { Period } from '../../model/time/period.ts';
import type { Programme } from '../../model/place/programme.ts';
import type { Fact } from '../../model/figure/release.ts';

/** Figures released together: of one period, and one city or the whole region. */
export interface ReleasedTable {
  /** The filter, as the query of an address, period apart. */
  readonly filter: string;
  readonly measured: Released<Measured>;
}

interface Publishing {
  readonly programme: Programme;
  readonly extent: Period;
  readonly recorded: ReadonlySet<Recorded>;
  readonly profile: 'press' | 'open';
}

const breakdowns: readonly BreakdownId[] = ['month', 'city', 'department', 'theme', 'gender', 'age', 'occupation'];
const requests: readonly Request[] = [
  ...headlines.map((indicator): Request => ({ indicator, by: null })),
  ...breakdowns.map((by): Request => ({ indicator: 'people', by })),
  ...(['month', 'city', 'department', 'theme'] as const).map((by): Request => ({ indicator: 'attendances', by })),
  ...(['month', 'city'] as const).map((by): Request => ({ indicator: 'sessions', by })),
];
const ofCity: readonly Request[] = [
  { indicator: 'people', by: 'gender' },
  { indicator: 'people', by: 'month' },
];

/** Everything that a publication of aggregates tells: the programme year by the usual breakdowns, then each city that is told by gender and month. */
export async function releasedTables(
  counter: Counter,
  { programme, extent, recorded, profile }: Publishing,
): Promise<readonly ReleasedTable[]> {
  const period = periodPublished(programme, extent);
  const release = async (asked: readonly Request[], filter: Partial<Filter>): Promise<readonly ReleasedTable[]> => {
    const own = { ...everything, ...filter };
    const measured = await measureReleased(counter, asked, toScope({ ...own, ...period }, period), {
      programme,
      profile,
      shape: (each) => withinData(each, { extent, recorded }),
    });
    return measured.map((each) => ({ filter: writeView({ ...atRest, filter: own }), measured: each }));
  };
  const whole = await release(requests, {});
  const cities = whole.flatMap(({ measured: { indicator, by, cells } }) =>
    indicator === 'people' && by === 'city' ? cells.filter(({ figure }) => figure.state === 'shown') : [],
  );
  const tables = [...whole];
  for (const { key } of cities) if (key !== 'unknown') tables.push(...(await release(ofCity, { cities: [key] })));
  return tables;
}

function overlap(a: Period, b: Period): Period | null {
  const [from, to] = [a.from > b.from ? a.from : b.from, a.to < b.to ? a.to : b.to];
  return from < to ? { from, to } : null;
}

/** Whether a table is of a breakdown, or of one part of it. */
export function isOfBreakdown({ filter, measured }: ReleasedTable, by: BreakdownId): boolean {
  return measured.by === by || (by === 'city' && filter !== '');
}

/** The days that the tables are of. */
export function periodPublished(programme: Programme, extent: Period): Period {
  return overlap(programme.reportingYear, extent) ?? extent;
}

/** The counts of released tables, as a ledger remembers them. A ratio is told by its counts. */
export function factsOf(tables: readonly ReleasedTable[]): readonly Fact[] {
  return tables.flatMap(({ filter, measured: { indicator, period, by, total, cells } }) =>
    [{ key: '', figure: total }, ...cells].flatMap(({ key, figure }): readonly Fact[] => {
      if (figure.state === 'undefined' || (figure.state === 'shown' && figure.denominator !== null)) return [];
      return [{ indicator, period, filter, by, key, value: figure.state === 'shown' ? figure.value : null }];
    }),
  );
}
