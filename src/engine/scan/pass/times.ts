import { ABSENT, type Values } from '../../../model/dataset/table.ts';
import { ROW_BITS, ROW_CODES } from '../columns/registrations.ts';
import type { Groups } from '../columns/shared.ts';
import { inBlocks } from './blocks.ts';
import type { Kept } from './kept.ts';

/** Identified people by how many registrations they have that satisfy a condition, as a bit, or by the most they have on one day. */
export function timesOf(kept: Kept, bit: number, day: Values | null): Int32Array {
  const { width, masks, isNobody } = kept.kinds;
  const isHit = Uint8Array.from(masks, (mask, at) =>
    (mask & bit) !== 0 && isNobody[Math.floor(at / width)] !== 1 ? 1 : 0,
  );
  let alone = 0;
  for (let own = 1; own < kept.classOf.length; own += 1)
    for (let row = 1; row < width; row += 1)
      alone += (isHit[(kept.classOf[own] ?? 0) * width + row] ?? 0) * (kept.single[own * width + row] ?? 0);
  const shared = kept.shared('', null);
  let found = new Int32Array(64);
  found[1] = alone;
  const add = (groups: Groups): void =>
    inBlocks(groups.end.length, (from, to) => {
      found = addTimes(kept, groups, isHit, day, found, from, to);
    });
  if (day !== null) add(shared.pairs);
  else inBlocks(shared.pairs.end.length, (from, to) => addPairs(kept, shared.pairs, isHit, found, from, to));
  add(shared.more);
  return found;
}

/** Who has two: none, one or both count. */
function addPairs(
  { ofPerson, classOf, within, kinds: { ofRow, width } }: Kept,
  { person, visit }: Groups,
  isHit: Uint8Array,
  counts: Int32Array,
  from: number,
  to: number,
): void {
  for (let pair = from; pair < to; pair += 1) {
    const base = (classOf[ofPerson[person[pair] ?? 0] ?? 0] ?? 0) * width;
    const one = visit[2 * pair] ?? 0;
    const other = visit[2 * pair + 1] ?? 0;
    const times =
      (isHit[base + (ofRow[(within[one >>> ROW_BITS] ?? 0) + (one & (ROW_CODES - 1))] ?? 0)] ?? 0) +
      (isHit[base + (ofRow[(within[other >>> ROW_BITS] ?? 0) + (other & (ROW_CODES - 1))] ?? 0)] ?? 0);
    counts[times] = (counts[times] ?? 0) + 1;
  }
}

/** Returns the counts, longer where need be. */
function addTimes(
  { ofPerson, classOf, within, kinds: { ofRow, width } }: Kept,
  { person, end, visit }: Groups,
  isHit: Uint8Array,
  day: Values | null,
  found: Int32Array<ArrayBuffer>,
  from: number,
  to: number,
): Int32Array<ArrayBuffer> {
  let counts = found;
  let index = from === 0 ? 0 : (end[from - 1] ?? 0);
  for (let group = from; group < to; group += 1) {
    const own = classOf[ofPerson[person[group] ?? 0] ?? 0] ?? 0;
    const stop = end[group] ?? 0;
    if (own === 0) {
      index = stop;
      continue;
    }
    const base = own * width;
    let most = 0;
    let times = 0;
    let last = ABSENT;
    for (; index < stop; index += 1) {
      const each = visit[index] ?? 0;
      const session = each >>> ROW_BITS;
      if (isHit[base + (ofRow[(within[session] ?? 0) + (each & (ROW_CODES - 1))] ?? 0)] !== 1) continue;
      if (day !== null) {
        const on = day[session] ?? 0;
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

function grown(counts: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(length + 1);
  more.set(counts);
  return more;
}
