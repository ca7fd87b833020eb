import { inBlocks } from './blocks.ts';
import { type Entries, entriesOf } from './entries.ts';
import type { Rows } from './rows.ts';
import type { Unions } from './unions.ts';

/** Registrations that satisfy some conditions, of who has one such apart from those of who has several. */
export interface Parted {
  /** Those of who has one, by session and number. */
  readonly alone: Entries;
  /** Where the others end, person after person. */
  readonly end: Int32Array;
  readonly session: Int32Array;
  /** What each satisfies, as a number of the unions. */
  readonly number: Uint16Array;
}

export function partedBy(rows: Rows, unions: Unions, sessions: number): Parted {
  const [people, registrations] = [rows.end.length + 1, rows.session.length + 1];
  const found: Found = {
    alone: { session: new Int32Array(people), kind: new Uint16Array(people) },
    end: new Int32Array(people),
    session: new Int32Array(registrations),
    number: new Uint16Array(registrations),
    ones: 0,
    people: 0,
    registrations: 0,
  };
  inBlocks(rows.end.length, (from, to) => partPeople(rows, unions.ofKind, found, from, to));
  const { alone, end, session, number, ones } = found;
  const numbers = { of: Uint16Array.from(unions.masks.all.keys()), masks: unions.masks.all };
  return {
    alone: entriesOf(
      { session: alone.session.subarray(0, ones), kind: alone.kind.subarray(0, ones) },
      numbers,
      sessions,
    ),
    end: end.subarray(0, found.people),
    session,
    number,
  };
}

/** What is written so far, and how much of it counts. */
interface Found extends Omit<Parted, 'alone'> {
  readonly alone: Pick<Rows, 'session' | 'kind'>;
  ones: number;
  people: number;
  registrations: number;
}

function partPeople({ end, session, kind }: Rows, ofKind: Uint16Array, found: Found, from: number, to: number): void {
  const { alone, end: ends, session: sessions, number } = found;
  const { session: aloneSession, kind: aloneKind } = alone;
  let { ones, people, registrations: count } = found;
  let index = from === 0 ? 0 : (end[from - 1] ?? 0);
  for (let place = from; place < to; place += 1) {
    const stop = end[place] ?? 0;
    const start = count;
    for (; index < stop; index += 1) {
      const own = ofKind[kind[index] ?? 0] ?? 0;
      sessions[count] = session[index] ?? 0;
      number[count] = own;
      // One more, unless it satisfies nothing.
      count += -own >>> 31;
    }
    if (count - start > 1) {
      ends[people] = count;
      people += 1;
      continue;
    }
    aloneSession[ones] = sessions[start] ?? 0;
    aloneKind[ones] = number[start] ?? 0;
    ones += count - start;
    count = start;
  }
  found.ones = ones;
  found.people = people;
  found.registrations = count;
}
