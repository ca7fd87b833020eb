import { addDays, type Day } from '../../src/model/time/day.ts';
import type { Period } from '../../src/model/time/period.ts';
import { at, type Dice } from './dice.ts';

export function daysOf({ from, to }: Period): readonly Day[] {
  const days: Day[] = [];
  for (let day = from; day < to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** `count` days in order, as many on each as its weight asks, spread evenly so that chance leaves no hole in the year. */
export function spread(
  chance: Dice,
  days: readonly Day[],
  weight: (day: Day) => number,
  count: number,
): readonly Day[] {
  const weights = days.map(weight);
  const step = weights.reduce((sum, each) => sum + each, 0) / count;
  const chosen: Day[] = [];
  let index = 0;
  let reached = weights[0] ?? 0;
  for (let rank = 0; rank < count; rank += 1) {
    const target = (rank + chance.share()) * step;
    while (reached <= target && index < days.length - 1) {
      index += 1;
      reached += weights[index] ?? 0;
    }
    chosen.push(at(days, index));
  }
  return chosen;
}
