import { ABSENT, type Column } from '../../../model/dataset/table.ts';
import { bandOf, type Bands, bandsOf } from './bands.ts';
import type { Portraits, Visits } from './rows.ts';

/** Flags of a person in a period: 1 coached, 2 helped, 3 both. */
export const FLAGS = 4;

export function readPortraits(
  gender: Column,
  occupation: Column,
  visits: Visits,
  bounds: readonly number[],
): Portraits {
  const bands = bandsOf(bounds);
  const unsure = bands.labels.length;
  const [genders, occupations] = [codesOf(gender) + 1, codesOf(occupation) + 1];
  const nobody = genders * occupations * (unsure + 1);
  if ((nobody + 1) * FLAGS > 65_535) throw new RangeError(`${nobody} portraits`);
  const of = new Uint16Array(gender.values.length + 1);
  const { values } = gender;
  const { values: others } = occupation;
  for (let who = 0; who < values.length; who += 1) {
    const band = steadyBand(visits, bands, visits.first[who] ?? 0, visits.end[who] ?? 0);
    const own = values[who] ?? ABSENT;
    const other = others[who] ?? ABSENT;
    const told = (own === ABSENT ? genders - 1 : own) * occupations + (other === ABSENT ? occupations - 1 : other);
    of[who] = told * (unsure + 1) + band;
  }
  of[values.length] = nobody;
  const told = (tell: (portrait: number) => number, none: number): Int32Array =>
    Int32Array.from({ length: nobody + 1 }, (_, portrait) => (portrait === nobody ? none - 1 : tell(portrait)));
  return {
    of,
    count: nobody + 1,
    bands,
    gender: told((portrait) => Math.floor(portrait / (unsure + 1) / occupations), genders),
    occupation: told((portrait) => Math.floor(portrait / (unsure + 1)) % occupations, occupations),
    band: told((portrait) => portrait % (unsure + 1), unsure),
    unsure,
  };
}

function codesOf(column: Column): number {
  if (column.type !== 'category') throw new TypeError(`not a category: ${column.type}`);
  return column.labels.length;
}

/** The one band that some registrations tell; the number of bands where they tell several, or some tell none. */
function steadyBand({ low, high }: Visits, bands: Bands, first: number, end: number): number {
  if (first === end) return bands.labels.length - 1;
  const band = bandOf(bands, low[first] ?? ABSENT, high[first] ?? ABSENT);
  for (let row = first + 1; row < end; row += 1)
    if (bandOf(bands, low[row] ?? ABSENT, high[row] ?? ABSENT) !== band) return bands.labels.length;
  return band;
}

/** People whose age depends on the period. */
export function unsureIn({ of, band, unsure }: Portraits): Int32Array {
  const found: number[] = [];
  for (let who = 0; who < of.length; who += 1) if (band[of[who] ?? 0] === unsure) found.push(who);
  return Int32Array.from(found);
}
