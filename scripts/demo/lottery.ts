import { at, type Dice } from './dice.ts';

/** Draws values, each as often as its weight asks. */
export interface Lottery<Value> {
  readonly size: number;
  readonly draw: (dice: Dice) => Value;
}

export function lottery<Value>(values: readonly Value[], weight: (value: Value) => number): Lottery<Value> {
  const sums: number[] = [];
  let sum = 0;
  for (const value of values) {
    sum += weight(value);
    sums.push(sum);
  }
  return {
    size: values.length,
    draw: (dice) => {
      const target = dice.share() * sum;
      let low = 0;
      let high = sums.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (at(sums, middle) > target) high = middle;
        else low = middle + 1;
      }
      return at(values, low);
    },
  };
}
