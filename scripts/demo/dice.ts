import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** The only source of chance of the demo: the same seed and name throw the same numbers on every machine. */
export interface Dice {
  /** A number from 0 (included) to 1 (excluded). */
  readonly share: () => number;
  /** A whole number from 0 (included) to `count` (excluded). */
  readonly below: (count: number) => number;
  /** True once in `1 / probability` throws. */
  readonly chance: (probability: number) => boolean;
  readonly pick: <Value>(values: readonly Value[]) => Value;
  readonly shuffle: <Value>(values: readonly Value[]) => Value[];
}

/** Dice named after what they decide, so that one decision more in a place does not move all the others. */
export function dice(seed: number, name: string): Dice {
  let mixed = seed | 0;
  for (let index = 0; index < name.length; index += 1) mixed = (Math.imul(mixed, 31) + name.charCodeAt(index)) | 0;
  const random = xoroshiro128plus(mixed);
  const below = (count: number): number => uniformInt(random, 0, count - 1);
  const share = (): number => uniformFloat64(random);
  return {
    share,
    below,
    chance: (probability) => share() < probability,
    pick: (values) => at(values, below(values.length)),
    shuffle: (values) => {
      const shuffled = [...values];
      for (let last = shuffled.length - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        [shuffled[last], shuffled[other]] = [at(shuffled, other), at(shuffled, last)];
      }
      return shuffled;
    },
  };
}

/** The value at an index; throws when there is none. */
export function at<Value>(values: readonly Value[], index: number): Value {
  if (!(index >= 0 && index < values.length)) throw new RangeError(`no value at ${index} of ${values.length}`);
  return values[index] as Value;
}
