import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../src/geo/distance.ts';
import { type Gazetteer, readGazetteer } from '../../src/geo/gazetteer.ts';
import { reachOf } from '../../src/geo/reach.ts';
import { region } from './region.ts';
import type { City } from '../../src/model/place/city.ts';

const occitanie = readGazetteer(JSON.parse(readFileSync('data/geo/76.json', 'utf8')));

/** Six communes from south to north, about eleven kilometres apart; nobody lives in C. */
const line = region([
  ['A', 100, 44.0, 3],
  ['B', 20, 44.1, 3],
  ['C', 0, 44.2, 3],
  ['D', 300, 44.3, 3],
  ['E', 20, 44.4, 3],
  ['F', 5, 44.5, 3],
]);

const codes = (cities: readonly { readonly city: City }[]): string => cities.map(({ city }) => city.code).join('');

describe('reach', () => {
  it('counts the inhabitants of the communes within the distance', () => {
    const reached = reachOf(line, ['A'])(12);
    expect(reached.inhabitants).toBe(120);
    expect(reached.share).toBeCloseTo(120 / 445, 12);
  });

  it('lists the communes farther than that, most inhabitants first, with the way to the nearest session', () => {
    const { beyond } = reachOf(line, ['A'])(12);
    expect(codes(beyond)).toBe('DEFC');
    expect(beyond[0]?.km).toBeCloseTo(33.36, 2);
  });

  it('of no session is nobody, and no distance', () => {
    const reached = reachOf(line, [])(1);
    expect([reached.inhabitants, reached.share, reached.beyond.length]).toEqual([0, 0, 6]);
    expect(reached.beyond.every(({ km }) => km === null)).toBe(true);
  });

  it('of sessions everywhere is everybody', () => {
    const reached = reachOf(line, ['A', 'B', 'C', 'D', 'E', 'F'])(1);
    expect(reached).toEqual({ inhabitants: 445, share: 1, beyond: [], unplaced: [] });
  });

  it('says which cities it could not place', () => {
    expect(reachOf(line, ['A', '75056', 'A'])(12)).toMatchObject({ inhabitants: 120, unplaced: ['75056'] });
  });

  it('has no share of a region without inhabitants', () => {
    expect(reachOf(region([['A', 0, 44, 3]]), ['A'])(5)).toMatchObject({ inhabitants: 0, share: null });
  });

  it.each([0.9, 50.1, Number.NaN])('is not measured for %f km', (km) => {
    expect(() => reachOf(line, ['A'])(km)).toThrow('not a distance from 1 to 50 km');
  });

  it('within 10 km of Montpellier and Mende is what a plain search finds', () => {
    const { inhabitants, beyond } = reachOf(occitanie, ['34172', '48095'])(10);
    const homes = occitanie.cities.filter(({ code }) => code === '34172' || code === '48095');
    const far = occitanie.cities.filter((each) => homes.every((home) => distanceKm(home, each) > 10));
    expect(beyond.map(({ city }) => city.code).toSorted()).toEqual(far.map(({ code }) => code).toSorted());
    expect(inhabitants).toBe(6_124_653 - far.reduce((sum, { population }) => sum + population, 0));
  });

  it('is found fast enough to follow a slider', () => {
    const at = reachOf(
      occitanie,
      occitanie.cities.filter((_, index) => index % 15 === 0).map(({ code }) => code),
    );
    for (const km of [10, 20, 30, 40, 50]) at(km);
    const start = performance.now();
    at(25);
    expect(performance.now() - start).toBeLessThan(300);
  });
});

/** The definition, by comparing every commune with every other. */
function plainReach({ cities }: Gazetteer, held: readonly string[], km: number) {
  const sessions = cities.filter(({ code }) => held.includes(code));
  const far = cities.filter((city) => !sessions.some((session) => distanceKm(city, session) <= km));
  const populationOf = (some: readonly City[]): number => some.reduce((sum, { population }) => sum + population, 0);
  return {
    inhabitants: populationOf(cities) - populationOf(far),
    beyond: far.toSorted((a, b) => b.population - a.population || (a.code < b.code ? -1 : 1)).map(({ code }) => code),
  };
}

const degrees = fc.integer({ min: 0, max: 8_000 }).map((thousandths) => thousandths / 10_000);
const commune = fc.tuple(fc.constantFrom(0, 1, 7, 100, 5_000), degrees, degrees);

it('is what comparing every commune with every other finds, even at the very distance of two of them', () => {
  fc.assert(
    fc.property(
      fc.array(commune, { minLength: 1, maxLength: 30 }),
      fc.array(fc.nat({ max: 35 }), { maxLength: 5 }),
      fc.double({ min: 1, max: 50, noNaN: true }),
      fc.boolean(),
      (communes, held, anyKm, exactly) => {
        const gazetteer = region(
          communes.map(([population, lat, lon], index) => [String(index), population, 43 + lat, 2 + lon]),
        );
        const [first, last] = [gazetteer.cities[0], gazetteer.cities.at(-1)];
        const apart = first === undefined || last === undefined ? 0 : distanceKm(first, last);
        const km = exactly && apart >= 1 && apart <= 50 ? apart : anyKm;
        const sessions = held.map(String);
        const { inhabitants, beyond } = reachOf(gazetteer, sessions)(km);
        expect({
          inhabitants,
          beyond: beyond.map(({ city }) => city.code),
        }).toEqual(plainReach(gazetteer, sessions, km));
      },
    ),
    { numRuns: 300 },
  );
});
