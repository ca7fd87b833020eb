import { THRESHOLD } from '../../define/threshold.ts';

/** A part of a sum: a month of a year, a town of a region. */
export interface Addend {
  readonly key: string;
  /** The smaller sum it belongs to as well: its quarter, its department. */
  readonly within: string;
  readonly count: number;
  /** Whether it is of 1 to 10 people, or so few of what they did. */
  readonly isFew: boolean;
}

/**
 * The parts to withhold so that no few can be told from the sums: in groups of two parts or more that make at least the threshold, each within its smaller
 * sum where that has enough, else together, the smallest others first. A sum may be told when it holds a group whole, or nothing of it.
 */
export function groupsOf(parts: readonly Addend[]): readonly ReadonlySet<string>[] {
  const present = parts
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => a.count - b.count || (a.key < b.key ? -1 : 1));
  const few = present.filter(({ isFew }) => isFew);
  const sums = [...new Set(few.map(({ within }) => within))].toSorted();
  const safe: ReadonlySet<string>[] = [];
  const short = new Set<string>();
  for (const within of sums) {
    const own = present.filter((each) => each.within === within);
    const group = new Set(own.filter(({ isFew }) => isFew).map(({ key }) => key));
    for (const { key } of own) if (!isEnough(group, present)) group.add(key);
    if (isEnough(group, present)) safe.push(group);
    else for (const key of group) short.add(key);
  }
  if (short.size === 0) return safe;
  for (const { key } of present) {
    if (isEnough(short, present)) break;
    for (const each of safe.find((group) => group.has(key)) ?? [key]) short.add(each);
  }
  return [...safe.filter((group) => ![...group].some((key) => short.has(key))), short];
}

function isEnough(group: ReadonlySet<string>, parts: readonly Addend[]): boolean {
  const own = parts.filter(({ key }) => group.has(key));
  // Their sum is told: it has to be of many people, which several times few may not be.
  const isOfMany = own.some(({ isFew }) => !isFew);
  return own.length > 1 && isOfMany && own.reduce((sum, { count }) => sum + count, 0) >= THRESHOLD;
}

/** Whether a sum tells nothing of a group: it holds all of it, or nothing. */
export function isWhole(group: ReadonlySet<string>, isIn: (key: string) => boolean): boolean {
  const held = [...group].filter(isIn).length;
  return held === 0 || held === group.size;
}
