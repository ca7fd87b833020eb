import { ageBands } from '../../model/dataset/ageBand.ts';
import type { Measured } from '../../model/figure/figure.ts';
import type { Reference } from '../../model/place/reference.ts';
import type { Represented } from '../../model/figure/answers/represented.ts';
import { wilson } from '../stats/interval.ts';

/** Ages that people of a programme can have (definitions, 7). */
const [YOUNGEST, OLDEST] = [6, 110];

/**
 * People by gender or age beside the residents of an area: who is there less than among residents beyond chance. Residents younger than the youngest band
 * are left out. `null` when the reference does not know the area, or its ages cannot be put together into the bands of the programme.
 */
export function representation(
  measured: Measured,
  area: string,
  reference: Reference,
  bounds: readonly number[],
): readonly Represented[] | null {
  const own = reference.rows.filter((row) => row.area === area);
  const least = Math.max(YOUNGEST, bounds[0] ?? YOUNGEST);
  const residents = measured.by === 'gender' ? byGender(own, least) : byAge(own, bounds);
  const isWithheld = measured.cells.some(({ figure }) => figure.state === 'withheld');
  if (own.length === 0 || residents === null || isWithheld) return null;
  const known = measured.cells.flatMap(({ key, figure }) =>
    residents.has(key) && figure.state === 'shown' ? [{ key, people: figure.value }] : [],
  );
  const [all, everyone] = [
    known.reduce((sum, { people }) => sum + people, 0),
    [...residents.values()].reduce((sum, count) => sum + count, 0),
  ];
  if (all === 0 || everyone === 0) return null;
  return known.flatMap(({ key, people }) => {
    const interval = wilson({ numerator: people, denominator: all });
    if (interval === null) return [];
    const share = (residents.get(key) ?? 0) / everyone;
    const verdict = interval.high < share ? 'missing' : interval.low > share ? 'more' : 'as-many';
    return [{ key, people, share: people / all, interval, residents: share, verdict }];
  });
}

type Rows = Reference['rows'];

/** Bands that start within plausible ages; `null` when one straddles the youngest. */
function byGender(rows: Rows, least: number): ReadonlyMap<string, number> | null {
  if (rows.some(({ from, to }) => from < least && (to === null || to > least))) return null;
  const found = new Map<string, number>();
  for (const { gender, from, residents } of rows) {
    if (from >= least && from < OLDEST) found.set(gender, (found.get(gender) ?? 0) + residents);
  }
  return found;
}

function byAge(rows: Rows, bounds: readonly number[]): ReadonlyMap<string, number> | null {
  const found = new Map<string, number>();
  for (const { key, from, to } of ageBands(bounds)) {
    const inside = rows.filter((row) => row.from >= from && (to === null || (row.to !== null && row.to <= to)));
    const straddles = rows.some(
      (row) => row.from < (to ?? Infinity) && (row.to ?? Infinity) > from && !inside.includes(row),
    );
    if (straddles) return null;
    found.set(
      key,
      inside.reduce((sum, { residents }) => sum + residents, 0),
    );
  }
  return found;
}
