import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../src/geo/distance.ts';
import { type Gazetteer, readGazetteer } from '../../src/geo/gazetteer.ts';
import { type Reach, reachOf } from '../../src/geo/reach.ts';
import type { City } from '../../src/model/place/city.ts';

const occitanie = readGazetteer(JSON.parse(readFileSync('data/geo/76.json', 'utf8')));

/** A region from rows of code, inhabitants, latitude and longitude. */
function region(rows: readonly (readonly [string, number, number, number])[]): Gazetteer {
  return readGazetteer({
    region: { code: '00', name: 'Ailleurs', population: rows.reduce((sum, [, population]) => sum + population, 0) },
    departments: [],
    epcis: [],
    cities: rows.map(([code, population, lat, lon]) => [code, code, '00', population, lat, lon, [], null]),
    formerNames: [],
  });
}

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
const gained = ({ next }: Reach): object => Object.fromEntries(next.map((each) => [each.city.code, each.gained]));

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

  it('proposes where one more session would reach most people who are not reached', () => {
    expect(gained(reachOf(line, ['A'])(12))).toEqual({ E: 325, D: 320, C: 300, F: 25 });
  });

  it('proposes a commune where nobody lives, and not one that would bring nobody', () => {
    expect(gained(reachOf(line, ['A', 'E'])(12))).toEqual({});
    expect(gained(reachOf(line, ['A', 'F'])(12))).toEqual({ C: 300, D: 300, E: 300 });
  });

  it('orders equal gains by INSEE code', () => {
    expect(codes(reachOf(line, ['A', 'F'])(12).next)).toBe('CDE');
  });

  it('of no session is nobody, and no distance', () => {
    const reached = reachOf(line, [])(1);
    expect([reached.inhabitants, reached.share, reached.beyond.length]).toEqual([0, 0, 6]);
    expect(reached.beyond.every(({ km }) => km === null)).toBe(true);
    expect(gained(reached)).toEqual({ A: 100, B: 20, D: 300, E: 20, F: 5 });
  });

  it('of sessions everywhere is everybody', () => {
    const reached = reachOf(line, ['A', 'B', 'C', 'D', 'E', 'F'])(1);
    expect(reached).toEqual({ inhabitants: 445, share: 1, beyond: [], next: [], unplaced: [] });
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
    next: cities
      .map((city) => ({ code: city.code, gained: populationOf(far.filter((each) => distanceKm(city, each) <= km)) }))
      .filter((each) => each.gained > 0)
      .sort((a, b) => b.gained - a.gained || (a.code < b.code ? -1 : 1))
      .slice(0, 10),
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
        const { inhabitants, beyond, next } = reachOf(gazetteer, sessions)(km);
        expect({
          inhabitants,
          beyond: beyond.map(({ city }) => city.code),
          next: next.map((each) => ({ code: each.city.code, gained: each.gained })),
        }).toEqual(plainReach(gazetteer, sessions, km));
      },
    ),
    { numRuns: 300 },
  );
});
