import { type Again, isFirstAttended } from '../columns/again.ts';
import { ROW_BITS } from '../columns/registrations.ts';
import { inBlocks } from './blocks.ts';
import type { Kept } from './kept.ts';

/** People whose first attendance is in the scope, by the days until they came again; never, at 0. */
export function gapsIn(kept: Kept, again: Again): Int32Array {
  const found = new Int32Array(again.most + 1);
  inBlocks(again.session.length, (from, to) => addGaps(kept, again, found, from, to));
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
  { days, session }: Again,
  found: Int32Array,
  from: number,
  to: number,
): void {
  for (let who = from; who < to; who += 1) {
    const on = session[who] ?? 0;
    if (on < 0 || within[on] === 0 || ofPerson[who] === 0) continue;
    const own = days[who] ?? 0;
    found[own] = (found[own] ?? 0) + 1;
  }
}
