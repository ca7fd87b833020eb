import { ABSENT, type Values } from '../../../model/dataset/table.ts';
import { presences } from '../../../model/dataset/vocabulary.ts';

/** Bits of a registration that tell its presence, and whether it is on the first day of its person. */
export const ROW_BITS = 5;
/** How many row codes there are. */
export const ROW_CODES = 1 << ROW_BITS;
const PRESENCE_BITS = 3;

/** Of a row code: a place in `presences`, their number where it is not stated. */
export const presenceIn = (code: number): number => code & ((1 << PRESENCE_BITS) - 1);
/** Of a row code: whether it is on the first day that its person attended; `null` where there is none. */
export const isFirstIn = (code: number): boolean | null => {
  const told = (code >> PRESENCE_BITS) & 3;
  return told === 2 ? null : told === 1;
};
/** Place of a presence. */
export const ATTENDED = presences.indexOf('attended');

interface Columns {
  readonly person: Values;
  readonly session: Values;
  readonly presence: Values;
  /** Place in `presences` of each code of the column. */
  readonly presenceOf: Int32Array;
  readonly personRow: Int32Array;
  readonly sessionRow: Int32Array;
  readonly sessionDay: Values;
  readonly firstDay: Int32Array;
  readonly nobody: number;
}

/** Registrations as one number each, and where those of each person are. */
export interface Packed {
  /** `session << ROW_BITS | row code`. */
  readonly visit: Int32Array;
  readonly first: Int32Array;
  readonly end: Int32Array;
}

/** One pass over the registrations. Throws when those of a person are not side by side. */
export function packRegistrations(columns: Columns): Packed {
  const { person, session, presence, presenceOf, personRow, sessionRow, sessionDay, firstDay, nobody } = columns;
  const visit = new Int32Array(person.length);
  const [first, end] = [new Int32Array(nobody + 1), new Int32Array(nobody + 1)];
  let last = -1;
  for (let row = 0; row < visit.length; row += 1) {
    const id = person[row] ?? ABSENT;
    const who = id === ABSENT ? nobody : (personRow[id] ?? nobody);
    const on = sessionRow[session[row] ?? 0] ?? 0;
    const day = firstDay[who] ?? ABSENT;
    const isFirst = day === ABSENT ? 2 : day === sessionDay[on] ? 1 : 0;
    const code = presence[row] ?? ABSENT;
    const state = code === ABSENT ? presences.length : (presenceOf[code] ?? presences.length);
    visit[row] = (on << ROW_BITS) | (isFirst << PRESENCE_BITS) | state;
    if (who !== last) {
      if ((end[who] ?? 0) !== 0) throw new TypeError(`rows of a person are apart: row ${row}`);
      first[who] = row;
      last = who;
    }
    end[who] = row + 1;
  }
  return { visit, first, end };
}
