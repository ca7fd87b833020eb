/** Masks numbered from 0 in the order they were met. */
export interface Masks {
  readonly numberOf: (mask: number) => number;
  /** By number. */
  readonly all: readonly number[];
}

/** Open addressing on two typed arrays: a `Map` takes several times as long in the middle of a pass. */
export function numberMasks(): Masks {
  const all: number[] = [];
  let size = 256;
  let shift = 24;
  let keys = new Int32Array(size);
  let numbers = new Int32Array(size).fill(-1);
  const placeOf = (mask: number): number => {
    let at = Math.imul(mask, 0x9e3779b1) >>> shift;
    while (numbers[at] !== -1 && keys[at] !== mask) at = (at + 1) & (size - 1);
    return at;
  };
  const put = (mask: number, number: number): void => {
    const at = placeOf(mask);
    keys[at] = mask;
    numbers[at] = number;
  };
  const grow = (): void => {
    size *= 2;
    shift -= 1;
    keys = new Int32Array(size);
    numbers = new Int32Array(size).fill(-1);
    all.forEach(put);
  };
  return {
    all,
    numberOf: (mask) => {
      const known = numbers[placeOf(mask)] ?? -1;
      if (known >= 0) return known;
      if (all.length * 2 >= size) grow();
      put(mask, all.push(mask) - 1);
      return all.length - 1;
    },
  };
}
