import type { Told } from '../../model/dataset/answers.ts';
import type { Field } from '../../model/dataset/field.ts';
import type { Warning } from '../../model/dataset/warning.ts';
import type { Mapping } from '../columns/mapping.ts';
import type { CityMatch, cityReader } from '../words/city.ts';
import { memoised } from '../words/fold.ts';
import type { CellReaders } from './cellReaders.ts';
import type { Pool } from './rows.ts';
import { ABSENT } from '../../model/dataset/table.ts';
import type { Tally } from './tally.ts';

interface Tools {
  readonly mapping: Mapping;
  readonly meaning: Told['meaning'];
  readonly pool: Pool;
  readonly tally: Tally;
  readonly warn: (warning: Warning) => void;
  readonly cells: CellReaders;
  readonly findCity: ReturnType<typeof cityReader>;
  /** INSEE code of the city of rows that say none. */
  readonly city: string | undefined;
}

/** Position of the INSEE code that a row gives, of the session and of the person's home; −1 for none. */
export interface PlaceReaders {
  readonly session: (cells: readonly string[]) => number;
  readonly home: (cells: readonly string[]) => number;
}

export function placeReaders({
  mapping,
  meaning,
  pool,
  tally,
  warn,
  cells,
  findCity,
  city: given,
}: Tools): PlaceReaders {
  const matches = memoised((text: string): CityMatch => {
    const [name = '', postcode = ''] = text.split('\u0000');
    return findCity(name, postcode);
  });
  const find = (text: string, name: Field, postcode: string): number => {
    const told = meaning(name, text);
    if (told !== undefined) return told === 'unknown' ? ABSENT : pool.intern(told);
    const match = matches(`${text}\u0000${postcode}`);
    if (match.state === 'exact') return pool.intern(match.code);
    if (match.state === 'close' || match.state === 'former') {
      warn(match.state === 'close' ? 'city_spelling_corrected' : 'city_merged');
      return pool.intern(match.code);
    }
    if (match.state !== 'silent' && text !== '') {
      tally.add(name, text);
      warn(match.state === 'ambiguous' ? 'ambiguous_city' : 'unknown_city');
    }
    return ABSENT;
  };
  const known = given === undefined ? ABSENT : pool.intern(given);
  const within = memoised((text: string) => {
    const whole = findCity(text, '');
    const match = whole.state === 'exact' ? whole : findCity.within(text);
    return match.state === 'exact' ? pool.intern(match.code) : ABSENT;
  });
  const inTitle = (text: string, field: Field): number => {
    const told = meaning(field, text);
    const found = told === undefined ? within(text) : told === 'unknown' ? ABSENT : pool.intern(told);
    if (found === ABSENT && known === ABSENT && text !== '') {
      tally.add(field, text);
      warn('unknown_city');
    }
    return found === ABSENT ? known : found;
  };
  const { place, positions } = mapping;
  const hasHome = positions.has('home_city') || positions.has('home_postcode');
  return {
    session: (record) => {
      if (place === null) return known;
      const { field, index, isWithin } = place;
      const text = index === null ? cells[field](record) : (record[index]?.trim() ?? '');
      return isWithin ? inTitle(text, field) : find(text, field, cells.session_postcode(record));
    },
    home: (record) => (hasHome ? find(cells.home_city(record), 'home_city', cells.home_postcode(record)) : ABSENT),
  };
}
