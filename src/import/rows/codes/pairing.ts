const SMALLEST = 64;

/** Numbers pairs of codes from 0, in order of appearance. */
export interface Pairing {
  readonly code: (a: number, b: number) => number;
  readonly first: (code: number) => number;
  readonly second: (code: number) => number;
}

/** An open-addressing table of pairs of integers, at most half full. */
export function createPairing(): Pairing {
  let count = 0;
  let slots = new Int32Array(SMALLEST).fill(-1);
  let pairs = new Int32Array(SMALLEST);
  const grow = (): void => {
    const wider = new Int32Array(slots.length * 2);
    wider.set(pairs);
    pairs = wider;
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (let code = 0; code < count; code += 1) slots[slotOf(pairs[2 * code] ?? 0, pairs[2 * code + 1] ?? 0)] = code;
  };
  /** The slot that holds a pair, or the blank one where it belongs. */
  const slotOf = (a: number, b: number): number => {
    const mask = slots.length - 1;
    let slot = mixed(a, b) & mask;
    for (let code = slots[slot] ?? -1; code !== -1; code = slots[slot] ?? -1) {
      if (pairs[2 * code] === a && pairs[2 * code + 1] === b) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  return {
    first: (code) => pairs[2 * code] ?? 0,
    second: (code) => pairs[2 * code + 1] ?? 0,
    code: (a, b) => {
      const slot = slotOf(a, b);
      const known = slots[slot] ?? -1;
      if (known !== -1) return known;
      const code = count;
      pairs[2 * code] = a;
      pairs[2 * code + 1] = b;
      slots[slot] = code;
      count += 1;
      if (count * 2 >= slots.length) grow();
      return code;
    },
  };
}

function mixed(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
