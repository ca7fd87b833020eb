import type { Presence } from '../../src/model/dataset/vocabulary.ts';
import type { Dice } from './dice.ts';
import { lottery } from './lottery.ts';

const byWeight = (outcomes: readonly (readonly [Presence, number])[]) => lottery(outcomes, ([, weight]) => weight);

const ofPresent = byWeight([
  ['attended', 60],
  ['no_show', 25],
  ['cancelled', 8],
  ['registered', 5],
  ['unknown', 4],
]);
const ofAbsent = byWeight([
  ['no_show', 62],
  ['cancelled', 20],
  ['registered', 11],
  ['unknown', 7],
]);

/** What came of a registration, of somebody who comes at other times or of somebody who never does. */
export function drawPresence(chance: Dice, comes: boolean): Presence {
  return (comes ? ofPresent : ofAbsent).draw(chance)[0];
}

const strongestFirst: readonly Presence[] = ['attended', 'no_show', 'cancelled', 'registered', 'unknown'];

/** The rows of a registration: one, or now and then two of which the second says no more than the first. */
export function drawRows(chance: Dice, presence: Presence): readonly Presence[] {
  if (!chance.chance(0.012)) return [presence];
  const weaker = chance.pick(strongestFirst.slice(strongestFirst.indexOf(presence)));
  return chance.chance(0.5) ? [presence, weaker] : [weaker, presence];
}
