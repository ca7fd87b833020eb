import type { Measure } from '../../../src/metrics/define/algebra.ts';
import { dimension, type DimensionId } from '../../../src/metrics/define/dimensions.ts';
import { cellsOf, keyOf } from './keys.ts';
import { isAttended, type Place, rowsIn } from './scope.ts';
import type { Row, Value } from './world.ts';

type Residents = Extract<Measure, { residents: string }>['residents'];

/** Inhabitants by key; `null` where no commune says how many. */
export function residents(whose: Residents, by: DimensionId | null, place: Place): ReadonlyMap<string, number | null> {
  const { world, scope } = place;
  if (whose === 'reached') return reached(by, place);
  if (by === null) {
    const isAsked = (value: Value | undefined, asked: readonly string[]): boolean =>
      asked.length === 0 || asked.includes(String(value ?? 'unknown'));
    const communes = world.commune.filter(
      ({ city, department }) => isAsked(city, scope.cities) && isAsked(department, scope.departments),
    );
    return new Map([['[]', sum(whose === 'region' ? world.commune : communes)]]);
  }
  const { area } = dimension(by);
  if (area === null) throw new TypeError(`no inhabitants by ${by}`);
  const keys = new Set(rowsIn('visit', place).map((row) => keyOf(by, row)));
  const areas = [...keys].flatMap((key) => {
    const own = world.commune.filter((commune) => key !== null && String(commune[area] ?? '') === key);
    return own.length === 0 ? [] : [[JSON.stringify([key]), sum(own)] as const];
  });
  return new Map(areas);
}

/** Those of the communes near a city of an attended session. */
function reached(by: DimensionId | null, place: Place): ReadonlyMap<string, number | null> {
  const { near, commune: communes } = place.world;
  const found = new Map<string, number>();
  for (const [key, rows] of cellsOf('visit', by === null ? [] : [by], place)) {
    const cities = rows.filter(isAttended).map(({ city }) => city ?? null);
    const names = near.filter(({ city }) => cities.includes(city ?? null)).map(({ commune }) => commune);
    const own = communes.filter(({ city }) => names.includes(city));
    if (by === null || own.length > 0) found.set(key, sum(own) ?? 0);
  }
  return found;
}

function sum(communes: readonly Row[]): number | null {
  const known = communes.flatMap(({ population = null }) => (population === null ? [] : [Number(population)]));
  return known.length === 0 ? null : known.reduce((total, each) => total + each, 0);
}
