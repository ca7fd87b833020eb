import type { Told } from '../../model/dataset/answers.ts';
import type { Field } from '../../model/dataset/field.ts';
import type { Warning } from '../../model/dataset/warning.ts';
import type { Mapping } from '../columns/mapping.ts';
import type { CityMatch, cityReader } from '../words/city.ts';
import type { Dictionary } from '../bytes/dictionary.ts';
import { columnSource, numberByCode, type Row, type Source, type Sources, together } from './codes/sources.ts';
import type { Pool } from './codes/texts.ts';
import { ABSENT } from '../../model/dataset/table.ts';
import type { Tally } from './tally.ts';

interface Tools {
  readonly mapping: Mapping;
  readonly meaning: Told['meaning'];
  readonly pool: Pool;
  readonly tally: Tally;
  readonly warn: (warning: Warning) => void;
  readonly said: Sources;
  readonly dictionaries: readonly (Dictionary | undefined)[];
  readonly findCity: ReturnType<typeof cityReader>;
  /** INSEE code of the city of rows that say none. */
  readonly city: string | undefined;
}

/** Position of the INSEE code that a row gives, of the session and of the person's home; −1 for none. */
export interface PlaceReaders {
  readonly session: (row: Row) => number;
  readonly home: (row: Row) => number;
}

export function placeReaders({
  mapping,
  meaning,
  pool,
  tally,
  warn,
  said,
  dictionaries,
  findCity,
  city: given,
}: Tools): PlaceReaders {
  const find = (city: Source, name: Field, postcode: Source): ((row: Row) => number) => {
    const both = together([city, postcode]);
    const matches: (CityMatch | number)[] = [];
    const matchOf = (code: number): CityMatch | number => {
      const [text = '', number = ''] = both.texts(code).map((each) => each.trim());
      const told = meaning(name, text);
      if (told !== undefined) return told === 'unknown' ? ABSENT : pool.intern(told);
      const match = findCity(text, number);
      if (match.state === 'exact') return pool.intern(match.code);
      if (match.state === 'close' || match.state === 'former') {
        warn(match.state === 'close' ? 'city_spelling_corrected' : 'city_merged');
        return pool.intern(match.code);
      }
      return match.state === 'silent' || text === '' ? ABSENT : match;
    };
    return (row) => {
      const code = both.code(row);
      const match = (matches[code] ??= matchOf(code));
      if (typeof match === 'number') return match;
      tally.add(name, city.text(city.code(row)).trim());
      warn(match.state === 'ambiguous' ? 'ambiguous_city' : 'unknown_city');
      return ABSENT;
    };
  };
  const known = given === undefined ? ABSENT : pool.intern(given);
  const inTitle = (title: Source, field: Field): ((row: Row) => number) => {
    const within = numberByCode(title, (cell) => {
      const text = cell.trim();
      const told = meaning(field, text);
      if (told !== undefined) return told === 'unknown' ? ABSENT : pool.intern(told);
      const whole = findCity(text, '');
      const match = whole.state === 'exact' ? whole : findCity.within(text);
      return match.state === 'exact' ? pool.intern(match.code) : ABSENT;
    });
    return (row) => {
      const found = within(row);
      if (found !== ABSENT || known !== ABSENT) return found === ABSENT ? known : found;
      const text = title.text(title.code(row)).trim();
      if (text !== '') {
        tally.add(field, text);
        warn('unknown_city');
      }
      return known;
    };
  };
  const { place, positions } = mapping;
  const hasHome = positions.has('home_city') || positions.has('home_postcode');
  return {
    session: sessionOf(place),
    home: hasHome ? find(said.home_city, 'home_city', said.home_postcode) : () => ABSENT,
  };

  function sessionOf(at: Mapping['place']): (row: Row) => number {
    if (at === null) return () => known;
    const source = at.index === null ? said[at.field] : columnSource(at.index, dictionaries);
    return at.isWithin ? inTitle(source, at.field) : find(source, at.field, said.session_postcode);
  }
}
