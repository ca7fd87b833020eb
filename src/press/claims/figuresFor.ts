import type { Profile } from '../../model/address/address.ts';
import type { Scope } from '../../model/address/filter.ts';
import type { Figure, Measured } from '../../model/figure/figure.ts';
import { indicatorIds } from '../../model/figure/indicator.ts';
import { overlaps, type Period } from '../../model/time/period.ts';
import type { Programme } from '../../model/place/programme.ts';
import type { Request } from '../../metrics/ask/measure.ts';
import { measureReleased } from '../../metrics/release/measureReleased.ts';
import type { Query } from '../../metrics/ask/row.ts';
import { baseKey } from './check.ts';
import type { Base, FiguresAt } from './judge.ts';
import type { Known } from './valueOf.ts';

interface Setting {
  readonly programme: Programme;
  readonly profile: Profile;
  /** What a text is about when it does not say. */
  readonly scope: Scope;
  /** The days of the data; `null` when there are none. */
  readonly extent: Period | null;
}

const requests: readonly Request[] = [
  ...indicatorIds.map((indicator): Request => ({ indicator, by: null })),
  { indicator: 'people', by: 'gender' },
  { indicator: 'people', by: 'occupation' },
];
const missing: Figure = { state: 'undefined' };

/** What is known of each base, as a profile lets it be said; one statement for each. */
export async function figuresFor(query: Query, bases: readonly Base[], setting: Setting): Promise<FiguresAt> {
  const found = new Map<string, Known | 'outside'>();
  for (const base of bases) {
    const scope = scopeOf(base, setting);
    found.set(
      baseKey(base),
      scope === null ? 'outside' : knownFrom(await measureReleased(query, requests, scope, setting)),
    );
  }
  return (base) => found.get(baseKey(base)) ?? 'outside';
}

/** The scope of a base; `null` when the data say nothing of its year. */
export function scopeOf({ cities, year }: Base, { scope, extent }: Pick<Setting, 'scope' | 'extent'>): Scope | null {
  const placed = cities.length === 0 ? scope : { ...scope, cities, departments: [] };
  if (year === null) return placed;
  const asked = { from: `${year}-01-01`, to: `${year + 1}-01-01` };
  if (overlaps(asked, scope.period)) return placed;
  return extent !== null && overlaps(asked, extent) ? { ...placed, period: asked } : null;
}

function knownFrom(measured: readonly Measured[]): Known {
  return {
    figure: (indicator) => measured.find((each) => each.indicator === indicator && each.by === null)?.total ?? missing,
    cell: ({ by, key }) =>
      measured.find((each) => each.indicator === 'people' && each.by === by)?.cells.find((cell) => cell.key === key)
        ?.figure ?? missing,
  };
}
