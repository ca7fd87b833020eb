import { ABSENT, type Values } from '../../../model/dataset/table.ts';
import type { Kept } from './kept.ts';

/** Counts people by how many hits they have, or by the most on one day; returns the counts, longer where need be. */
export function addTimes(
  { end, session, kind }: Kept,
  isHitOf: Uint8Array,
  day: Values | null,
  found: Int32Array<ArrayBuffer>,
  from: number,
  to: number,
): Int32Array<ArrayBuffer> {
  let counts = found;
  let index = from === 0 ? 0 : (end[from - 1] ?? 0);
  for (let place = from; place < to; place += 1) {
    const stop = end[place] ?? 0;
    let most = 0;
    let times = 0;
    let last = ABSENT;
    for (; index < stop; index += 1) {
      if (isHitOf[kind[index] ?? 0] !== 1) continue;
      if (day !== null) {
        const on = day[session[index] ?? 0] ?? 0;
        if (on !== last) times = 0;
        last = on;
      }
      times += 1;
      if (times > most) most = times;
    }
    if (most >= counts.length) counts = grown(counts, most * 2);
    counts[most] = (counts[most] ?? 0) + 1;
  }
  return counts;
}

/** Counts people by days to the next time; never, at 0, for none is on the same day. */
export function addGaps(
  people: Int32Array,
  together: Int32Array,
  isFirst: Uint8Array,
  again: Int32Array,
  found: Int32Array<ArrayBuffer>,
  from: number,
  to: number,
): Int32Array<ArrayBuffer> {
  let counts = found;
  for (let place = from; place < to; place += 1) {
    if (isFirst[together[place] ?? 0] !== 1) continue;
    const days = Math.max(0, again[people[place] ?? 0] ?? ABSENT);
    if (days >= counts.length) counts = grown(counts, days * 2);
    counts[days] = (counts[days] ?? 0) + 1;
  }
  return counts;
}

function grown(counts: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(length + 1);
  more.set(counts);
  return more;
}
