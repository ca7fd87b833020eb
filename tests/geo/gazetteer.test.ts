import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { distanceKm } from '../../src/geo/distance.ts';
import { readGazetteer } from '../../src/geo/gazetteer.ts';
import { near } from '../../src/geo/near.ts';

const occitanie = readGazetteer(JSON.parse(readFileSync('data/geo/76.json', 'utf8')));

describe('gazetteer of Occitanie', () => {
  it('has its 4,446 communes and 6,124,653 inhabitants', () => {
    expect(occitanie.cities).toHaveLength(4446);
    expect(occitanie.region).toEqual({ code: '76', name: 'Occitanie', population: 6_124_653 });
    expect(occitanie.cities.reduce((sum, { population }) => sum + population, 0)).toBe(6_124_653);
  });

  it.each([
    ['09', 325, 155_722],
    ['11', 433, 379_648],
    ['12', 285, 279_609],
    ['30', 350, 770_940],
    ['31', 586, 1_471_468],
    ['32', 458, 192_645],
    ['34', 341, 1_230_289],
    ['46', 312, 176_473],
    ['48', 152, 76_486],
    ['65', 469, 231_349],
    ['66', 226, 496_855],
    ['81', 314, 397_352],
    ['82', 195, 265_817],
  ])('has the communes and inhabitants of department %s', (code, communes, population) => {
    const own = occitanie.cities.filter(({ department }) => department === code);
    expect([own.length, own.reduce((sum, city) => sum + city.population, 0)]).toEqual([communes, population]);
    expect(occitanie.departments.find((each) => each.code === code)?.population).toBe(population);
  });

  it.each([
    ['34172', 'Montpellier', 310_240],
    ['31555', 'Toulouse', 514_819],
    ['30189', 'Nîmes', 151_839],
    ['81004', 'Albi', 51_290],
    ['48095', 'Mende', 12_464],
    ['12145', 'Millau', 22_044],
    ['11262', 'Narbonne', 57_587],
  ])('knows %s as %s', (code, name, population) => {
    expect(occitanie.city(code)).toMatchObject({ name, population });
  });

  it('has 164 groups of communes, and every commune in one', () => {
    expect(occitanie.epcis).toHaveLength(164);
    expect(occitanie.cities.filter(({ epci }) => epci === null)).toEqual([]);
    const used = new Set(occitanie.cities.map(({ epci }) => epci));
    expect(occitanie.epcis.filter(({ code }) => !used.has(code))).toEqual([]);
    expect(occitanie.epcis.filter(({ code }) => !/^\d{9}$/.test(code))).toEqual([]);
  });

  it.each([
    ['34172', 'Montpellier Méditerranée Métropole', 31],
    ['31555', 'Toulouse Métropole', 37],
    ['30189', 'CA de Nîmes Métropole', 39],
    ['30351', 'CA du Grand Avignon (COGA)', 7],
  ])('puts %s in %s, with %i communes of the region', (code, name, communes) => {
    const epci = occitanie.city(code)?.epci;
    expect(occitanie.epcis.find((each) => each.code === epci)?.name).toBe(name);
    expect(occitanie.cities.filter((each) => each.epci === epci)).toHaveLength(communes);
  });

  it('refuses a commune of a group that is not listed', () => {
    const stored = {
      region: { code: '00', name: 'Ailleurs', population: 1 },
      departments: [],
      epcis: [['200000001', 'CC']],
      cities: [['A', 'A', '00', 1, 44, 3, [], 1]],
      formerNames: [],
    };
    expect(() => readGazetteer(stored)).toThrow('not listed');
  });

  it('places every commune in the region', () => {
    const strays = occitanie.cities.filter(({ lat, lon }) => !(lat > 42.3 && lat < 45.1 && lon > -0.4 && lon < 4.9));
    expect(strays).toEqual([]);
  });

  it('refuses what is not a gazetteer', () => {
    expect(() => readGazetteer({ cities: [] })).toThrow();
  });
});

describe('distances', () => {
  it('are a quarter of a meridian from pole to equator', () => {
    expect(distanceKm({ lat: 0, lon: 0 }, { lat: 90, lon: 0 })).toBeCloseTo(10_007.557, 2);
  });

  it('find the communes around a city that a plain search finds, the city included', () => {
    const codes = ['34172', '48095'];
    const plain = codes.flatMap((code) => {
      const city = occitanie.city(code);
      if (city === undefined) return [];
      return occitanie.cities
        .filter((each) => distanceKm(city, each) <= 10)
        .map((each) => ({ city: code, commune: each.code }));
    });
    expect(near(occitanie, codes, 10)).toEqual(plain);
    expect(plain).toContainEqual({ city: '34172', commune: '34172' });
  });

  it('ignore a city that is not of the region', () => {
    expect(near(occitanie, ['75056'], 10)).toEqual([]);
  });
});
