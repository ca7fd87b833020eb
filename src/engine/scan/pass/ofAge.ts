import { ageOfVisitor, type Days } from '../ages.ts';
import type { Dataset } from '../columns/rows.ts';
import type { Selection } from '../selection.ts';
import { inBlocks } from './blocks.ts';
import type { Rows } from './rows.ts';

/** Those of the people whose age is in, in the same place. */
export function ofAge(rows: Rows, data: Dataset, { bands, days }: Selection): Rows {
  const at: Moved = { found: 0, count: 0, start: 0 };
  const isIn = bands();
  inBlocks(rows.people.length, (from, to) => ageRows(rows, data, days, isIn, at, from, to));
  return cut(rows, at.found, at.count);
}

/** People and registrations that are kept so far, and where those of the next person start. */
interface Moved {
  found: number;
  count: number;
  start: number;
}

function ageRows(rows: Rows, data: Dataset, days: Days, isIn: Uint8Array, at: Moved, from: number, to: number): void {
  const { people, end, session, kind } = rows;
  let { found, count, start } = at;
  for (let index = from; index < to; index += 1) {
    const who = people[index] ?? 0;
    const stop = end[index] ?? 0;
    if (isIn[ageOfVisitor(data, days, who)] === 1) {
      for (let row = start; row < stop; row += 1) {
        session[count] = session[row] ?? 0;
        kind[count] = kind[row] ?? 0;
        count += 1;
      }
      people[found] = who;
      end[found] = count;
      found += 1;
    }
    start = stop;
  }
  at.found = found;
  at.count = count;
  at.start = start;
}

/** The first of them. */
export function cut({ people, end, session, kind }: Rows, found: number, count: number): Rows {
  return {
    people: people.subarray(0, found),
    end: end.subarray(0, found),
    session: session.subarray(0, count),
    kind: kind.subarray(0, count),
  };
}
