/** Masks numbered from 0 in the order they were met: open addressing on typed arrays, for a `Map` takes several times as long in the middle of a pass. */
export interface Masks {
  /** By number. */
  readonly all: number[];
  /** Masks and their numbers by place; −1 where there is none. As long as a power of two. */
  masks: Int32Array;
  numbers: Int32Array;
}

export function noMasks(): Masks {
  return { all: [], masks: new Int32Array(256), numbers: new Int32Array(256).fill(-1) };
}

/** The number of a mask, a new one where it was not met before. */
export function numberOf(known: Masks, mask: number): number {
  const { masks, numbers } = known;
  let at = placeOf(mask, numbers.length);
  while (numbers[at] !== -1) {
    if (masks[at] === mask) return numbers[at] ?? 0;
    at = (at + 1) & (numbers.length - 1);
  }
  masks[at] = mask;
  numbers[at] = known.all.length;
  known.all.push(mask);
  if (known.all.length * 2 > numbers.length) grow(known);
  return known.all.length - 1;
}

function placeOf(mask: number, size: number): number {
  return (Math.imul(mask, 0x9e3779b1) >>> 12) & (size - 1);
}

function grow(known: Masks): void {
  const { all } = known;
  const size = known.numbers.length * 2;
  known.masks = new Int32Array(size);
  known.numbers = new Int32Array(size).fill(-1);
  all.forEach((mask, number) => {
    let at = placeOf(mask, size);
    while (known.numbers[at] !== -1) at = (at + 1) & (size - 1);
    known.masks[at] = mask;
    known.numbers[at] = number;
  });
}
