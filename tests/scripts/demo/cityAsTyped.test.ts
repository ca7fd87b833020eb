import { distance } from 'fastest-levenshtein';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadGazetteer, loadProgramme } from '../../../scripts/commands/programmeFiles.ts';
import { hubCity } from '../../../scripts/demo/hub.ts';
import { places } from '../../../scripts/demo/places.ts';
import { plain } from '../../../scripts/demo/plain.ts';
import { noCity, spellings } from '../../../scripts/demo/write/cityAsTyped.ts';
import type { City } from '../../../src/model/place/city.ts';

let cities: readonly City[];

beforeAll(async () => {
  ({ cities } = await loadGazetteer(await loadProgramme()));
});

const letters = (text: string): string =>
  plain(text)
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** The name inside an odd spelling: without its postcode, department, CEDEX, venue or country. */
function bare(spelling: string): string {
  const [name = ''] = spelling.split(/ - |, France| \(/);
  return letters(name.replace(/ CEDEX.*$/, '')).replace(/^st /, 'saint ');
}

/** Communes the letters name, or all but name: one letter missing, added or changed. */
function meant(name: string): readonly string[] {
  const exact = cities.filter((city) => letters(city.name) === name);
  return (exact.length > 0 ? exact : cities.filter((city) => distance(letters(city.name), name) < 2)).map(
    ({ code }) => code,
  );
}

describe('a city as typed', () => {
  it('is always one commune of the region and no other', () => {
    const visited = [hubCity, ...places.flatMap(({ city }) => city ?? [])];
    const wrong = visited.flatMap((code) => {
      const city = cities.find((each) => each.code === code);
      if (city === undefined) return [`${code} is not in the region`];
      return spellings(city, 'Médiathèque')
        .map((spelling) => ({ spelling, codes: meant(bare(spelling)) }))
        .filter(({ codes }) => codes.length !== 1 || codes[0] !== code)
        .map(({ spelling, codes }) => `${spelling} could be ${codes.join(' or ')}`);
    });
    expect(wrong).toEqual([]);
  });

  it('is no commune at all when the session has none', () => {
    expect([...noCity.blank, ...noCity.remote].flatMap((text) => (text === '' ? [] : meant(letters(text))))).toEqual(
      [],
    );
  });
});
