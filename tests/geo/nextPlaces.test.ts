import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../src/geo/distance.ts';
import { type Gazetteer, readGazetteer } from '../../src/geo/gazetteer.ts';
import { nextPlaces } from '../../src/geo/nextPlaces.ts';
import type { City } from '../../src/model/place/city.ts';
import { region } from './region.ts';

const occitanie = readGazetteer(JSON.parse(readFileSync('data/geo/76.json', 'utf8')));
const codes = (places: readonly { readonly city: City }[]): string => places.map(({ city }) => city.code).join('');

/** Six communes from south to north, about eleven kilometres apart; nobody lives in C. */
const line = region([
  ['A', 100, 44.0, 3],
  ['B', 20, 44.1, 3],
  ['C', 0, 44.2, 3],
  ['D', 300, 44.3, 3],
  ['E', 20, 44.4, 3],
  ['F', 5, 44.5, 3],
]);

/** People within reach of a set and of no session, by the definition. */
function reached({ cities }: Gazetteer, held: readonly City[], set: readonly City[], km: number): number {
  const isNear = (city: City, others: readonly City[]): boolean => others.some((each) => distanceKm(each, city) <= km);
  return cities
    .filter((city) => !isNear(city, held) && isNear(city, set))
    .reduce((sum, { population }) => sum + population, 0);
}

/** Every set of so many communes. */
function setsOf(cities: readonly City[], count: number): readonly (readonly City[])[] {
  if (count === 0) return [[]];
  return cities.flatMap((city, index) => setsOf(cities.slice(index + 1), count - 1).map((rest) => [city, ...rest]));
}

describe('where to go next', () => {
  it('takes out whom a place reaches before it chooses the next', () => {
    const found = nextPlaces(line, [], { km: 12, count: 2, apart: 0 });
    expect(found.map(({ city, gained }) => [city.code, gained])).toEqual([
      ['E', 325],
      ['A', 120],
    ]);
  });

  it('keeps the places apart, and gives fewer rather than near ones', () => {
    expect(codes(nextPlaces(line, [], { km: 12, count: 2, apart: 50 }))).toBe('E');
    expect(codes(nextPlaces(line, [], { km: 12, count: 2, apart: 40 }))).toBe('EA');
  });

  it('says how far the nearest session is, and proposes nothing where everybody is within reach', () => {
    expect(nextPlaces(line, ['A'], { km: 12, count: 1, apart: 0 })[0]?.nearest?.city.code).toBe('A');
    expect(nextPlaces(line, [], { km: 12, count: 1, apart: 0 })[0]?.nearest).toBeNull();
    expect(nextPlaces(line, ['A', 'D', 'F'], { km: 12, count: 3, apart: 0 })).toEqual([]);
  });

  it('exchanges a first choice that the second makes poor', () => {
    // M alone reaches L and N; with two places, L and its village, and N and its, reach more.
    const three = region([
      ['K', 40, 44.0, 3],
      ['L', 100, 44.1, 3],
      ['M', 1, 44.2, 3],
      ['N', 100, 44.3, 3],
      ['O', 40, 44.4, 3],
    ]);
    const found = nextPlaces(three, [], { km: 12, count: 2, apart: 0 });
    expect(found.reduce((sum, { gained }) => sum + gained, 0)).toBe(281);
  });

  const degrees = fc.integer({ min: 0, max: 8_000 }).map((thousandths) => thousandths / 10_000);
  const commune = fc.tuple(fc.constantFrom(0, 1, 7, 100, 5_000), degrees, degrees);

  it('brings what it says, and on small regions nearly as many as the best of all sets', () => {
    fc.assert(
      fc.property(
        fc.array(commune, { minLength: 1, maxLength: 9 }),
        fc.array(fc.nat({ max: 9 }), { maxLength: 2 }),
        fc.integer({ min: 5, max: 40 }),
        fc.integer({ min: 1, max: 3 }),
        (communes, heldAt, km, count) => {
          const small = region(communes.map(([people, lat, lon], at) => [String(at), people, 43 + lat, 2 + lon]));
          const held = heldAt.flatMap((at) => small.cities[at] ?? []);
          const found = nextPlaces(
            small,
            held.map(({ code }) => code),
            { km, count, apart: 0 },
          );
          const set = found.map(({ city }) => city);
          const total = found.reduce((sum, { gained }) => sum + gained, 0);
          expect(total).toBe(reached(small, held, set, km));
          const size = Math.min(count, small.cities.length);
          const optimum = Math.max(...setsOf(small.cities, size).map((each) => reached(small, held, each, km)));
          expect(total).toBeLessThanOrEqual(optimum);
          // The bound of a greedy cover, which exchanges only improve.
          expect(total).toBeGreaterThanOrEqual((1 - 1 / Math.E) * optimum - 1e-9);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps five places of Occitanie at least 40 km from one another', () => {
    const found = nextPlaces(occitanie, ['34172', '31555'], { km: 10, count: 5, apart: 40 });
    expect(found).toHaveLength(5);
    const distances = found.flatMap(({ city }, at) => found.slice(at + 1).map((other) => distanceKm(city, other.city)));
    expect(distances).toHaveLength(10);
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(40);
  });
});
