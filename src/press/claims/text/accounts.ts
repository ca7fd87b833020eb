import type { Mark } from '../marks/marks.ts';
import { isQuiet } from './quietWords.ts';
import type { Stretch } from './segments.ts';

/** A word that stopped a verdict, by its place in the folded text. */
export interface Stopper extends Stretch {}

/** What leads from a quantity to another of the same thing. */
const LINK = /^(?:contre|versus|against|devant|vs|than)$/;
/** What stands between the two numbers of « six personnes sur dix ». */
const NUMBER =
  /^(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|cent|mille|one|two|three|four|five|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|hundred|sur|in|out|of|pour|per)$/;

/** The first word of some stretches that no mark accounts for and that is not known to leave a figure as it is. */
export function unaccounted(
  text: string,
  parts: readonly Stretch[],
  marks: readonly Mark[],
  quantity: Stretch,
  isRatio = false,
): Stopper | null {
  for (const part of parts) {
    for (const { 0: word, index } of text.slice(part.start, part.end).matchAll(/[a-z]+/g)) {
      const start = part.start + index;
      const end = start + word.length;
      const isWithin = start < quantity.end && end > quantity.start;
      if (isWithin && (!isRatio || NUMBER.test(word))) continue;
      if (LINK.test(word) && end < quantity.start && quantity.start - end < 12) continue;
      if (isQuiet(word) || marks.some((mark) => mark.start < end && mark.end > start)) continue;
      return { start, end };
    }
  }
  return null;
}
