import { readFileSync } from 'node:fs';
import { geoArea, geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { readGazetteer } from '../../src/geo/gazetteer.ts';
import { type Outline, readOutline } from '../../src/geo/outline.ts';
import { kmToArea } from './kmToArea.ts';

const json = (name: string): unknown => JSON.parse(readFileSync(`data/geo/${name}.json`, 'utf8'));
const gazetteerOf = (region: string) => readGazetteer(json(region));
const outlineOf = (region: string) => readOutline(json(`${region}.outline`));

const regions = ['11', '24', '27', '28', '32', '44', '52', '53', '75', '76', '84', '93', '94'] as const;

function straysOf(region: string, km: number): readonly string[] {
  const areas = new Map(outlineOf(region).departments.features.map((each) => [each.id, each]));
  return gazetteerOf(region)
    .cities.filter((city) => {
      const area = areas.get(city.department);
      return area === undefined || !(kmToArea(city, area) <= km);
    })
    .map(({ name }) => name);
}

describe('metropolitan France', () => {
  it('is 34,746 communes in 13 regions', () => {
    expect(regions.map((region) => gazetteerOf(region).cities.length)).toEqual([
      1266, 1754, 3685, 2644, 3782, 5115, 1228, 1202, 4293, 4446, 4025, 946, 360,
    ]);
  });

  it('leaves four islands out of the groups of communes', () => {
    const alone = regions.flatMap((region) => gazetteerOf(region).cities.filter(({ epci }) => epci === null));
    expect(alone.map(({ name }) => name)).toEqual(["L'Île-d'Yeu", 'Île-de-Bréhat', 'Île-de-Sein', 'Ouessant']);
  });

  it.each(regions)('draws the departments that region %s has', (region) => {
    const drawn = outlineOf(region).departments.features.map(({ id }) => String(id));
    expect(drawn.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(gazetteerOf(region).departments.map(({ code }) => code));
  });

  it.each(regions)('has rings of region %s wound so that no area is the rest of the world', (region) => {
    const { departments, around, countries, region: border } = outlineOf(region);
    const areas = [departments, around, countries].flatMap(({ features }) => features);
    expect(areas.filter((area) => geoArea(area) > 1).map(({ id }) => id)).toEqual([]);
    const sum = departments.features.reduce((total, area) => total + geoArea(area), 0);
    expect(geoArea(border) / sum).toBeCloseTo(1, 6);
  });

  it.each(regions)('places few communes of region %s approximately', (region) => {
    const { approximate, cities } = json(region) as { approximate: readonly string[]; cities: readonly unknown[] };
    expect(approximate.length / cities.length).toBeLessThan(0.02);
  });

  it('keeps every commune within 4 km of its department, but for small islands that are not drawn', () => {
    expect(regions.flatMap((region) => straysOf(region, 4))).toEqual([
      "L'Île-d'Yeu",
      'Île-de-Sein',
      'Île-Molène',
      'Groix',
      'Hœdic',
      "Île-d'Houat",
      "Île-d'Aix",
    ]);
  });
});

describe('Occitanie', () => {
  it('keeps every commune inside its department or within 1.5 km of its border', () => {
    expect(straysOf('76', 1.5)).toEqual([]);
  });

  it('places no commune approximately', () => {
    expect(json('76')).toMatchObject({ approximate: [] });
  });

  it('is one area with two enclaves in Béarn', () => {
    expect(outlineOf('76').region.coordinates).toHaveLength(3);
    expect(outlineOf('76').region.coordinates.map((rings) => rings.length)).toEqual([1, 1, 1]);
  });
});

describe('an enclave', () => {
  const areaOf = ({ departments, around }: Outline, code: string) =>
    [...departments.features, ...around.features].find(({ id }) => id === code);

  it('belongs to its department and is a hole of the one around it', () => {
    const outline = outlineOf('93');
    const valreas: [number, number] = [4.99, 44.385];
    const [vaucluse, drome] = [areaOf(outline, '84'), areaOf(outline, '26')];
    expect([vaucluse && geoContains(vaucluse, valreas), drome && geoContains(drome, valreas)]).toEqual([true, false]);
  });
});

describe('an outline', () => {
  it('is refused without its layers', () => {
    expect(() => readOutline({ objects: {} })).toThrow();
  });
});
