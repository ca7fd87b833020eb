import { type Again, isFirstAttended } from '../columns/again.ts';
import { ROW_BITS } from '../columns/registrations.ts';
import { inBlocks } from './blocks.ts';
import type { Kept } from './kept.ts';

/** People whose first attendance is in the scope, by the days until they came again; never, at 0. */
export function gapsIn(kept: Kept, again: Again): Int32Array {
  const found = new Int32Array(again.most + 1);
  inBlocks(kept.within.length, (from, to) => addGaps(kept, again, found, from, to));
  const { visit, first, end } = kept.data.visits;
  for (const who of again.several) {
    if (kept.ofPerson[who] === 0) continue;
    for (let row = first[who] ?? 0; row < (end[who] ?? 0); row += 1) {
      const each = visit[row] ?? 0;
      if (kept.within[each >>> ROW_BITS] === 0 || !isFirstAttended(each)) continue;
      const days = again.days[who] ?? 0;
      found[days] = (found[days] ?? 0) + 1;
      break;
    }
  }
  return found;
}

function addGaps(
  { within, ofPerson }: Kept,
  { inOrder, person, start }: Again,
  found: Int32Array,
  from: number,
  to: number,
): void {
  for (let session = from; session < to; session += 1) {
    if (within[session] === 0) continue;
    const stop = start[session + 1] ?? 0;
    for (let at = start[session] ?? 0; at < stop; at += 1) {
      if (ofPerson[person[at] ?? 0] === 0) continue;
      const own = inOrder[at] ?? 0;
      found[own] = (found[own] ?? 0) + 1;
    }
  }
}
