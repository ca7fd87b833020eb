import { ABSENT, type Column } from '../../../model/dataset/table.ts';
import { inBlocks } from '../pass/blocks.ts';
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
  const steady = steadyBands(visits, bands);
  for (let who = 0; who < values.length; who += 1) {
    const band = steady[who] ?? unsure;
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

/** By person: the one band that their registrations tell; the number of bands where they tell several, or some tell none. */
function steadyBands({ low, high, first, end }: Visits, bands: Bands): Uint16Array {
  const found = new Uint16Array(first.length);
  inBlocks(found.length, (from, to) => {
    for (let who = from; who < to; who += 1) {
      const start = first[who] ?? 0;
      const stop = end[who] ?? 0;
      let band = bands.labels.length - 1;
      for (let row = start; row < stop; row += 1) {
        const own = bandOf(bands, low[row] ?? ABSENT, high[row] ?? ABSENT);
        if (row === start) band = own;
        else if (own !== band) band = bands.labels.length;
      }
      found[who] = band;
    }
  });
  return found;
}

/** People whose age depends on the period. */
export function unsureIn({ of, band, unsure }: Portraits): Int32Array {
  const found: number[] = [];
  for (let who = 0; who < of.length; who += 1) if (band[of[who] ?? 0] === unsure) found.push(who);
  return Int32Array.from(found);
}
