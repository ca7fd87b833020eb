import { addDays, type Day } from '../../../src/model/time/day.ts';
import type { Gender, Occupation } from '../../../src/model/dataset/vocabulary.ts';
import type { Dice } from '../dice.ts';
import { lottery } from '../lottery.ts';

/** Who somebody is, whether they say so or not. */
export interface Portrait {
  readonly gender: Gender;
  readonly occupation: Occupation;
  readonly birth: Day;
}

const shareOfGender: readonly (readonly [Gender, number])[] = [
  ['F', 0.537],
  ['M', 0.457],
  ['X', 0.006],
];
/** Weight of each occupation, and the ages in completed years at the opening between which it is met. */
const ways: readonly (readonly [Occupation, number, number, number])[] = [
  ['jobseeker', 34, 19, 62],
  ['retraining', 10, 24, 56],
  ['employee', 22, 20, 63],
  ['self_employed', 6, 23, 66],
  ['student', 11, 13, 26],
  ['retired', 12, 60, 86],
  ['other', 5, 18, 70],
];
const genderLottery = lottery(shareOfGender, ([, weight]) => weight);
const wayLottery = lottery(ways, ([, weight]) => weight);

export function drawPortrait(chance: Dice, opening: Day): Portrait {
  const [gender] = genderLottery.draw(chance);
  const [occupation, , youngest, oldest] = wayLottery.draw(chance);
  const years = youngest + chance.below(oldest - youngest);
  return { gender, occupation, birth: addDays(opening, -Math.floor((years + chance.share()) * 365.25)) };
}
