import type { Mark } from '../marks/marks.ts';
import { isQuiet, ledAfter } from './quiet/classOf.ts';
import type { Stretch } from './segments.ts';
import { type Token, wordsIn } from './tokens.ts';

/** A word that stopped a verdict, by its place in the folded text. */
export interface Stopper extends Stretch {}

/** What leads from a quantity to another of the same thing. */
const LINK = /^(?:contre|versus|against|devant|vs|than)$/;
/** What stands between the two numbers of « six personnes sur dix ». */
const NUMBER =
  /^(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|cent|mille|one|two|three|four|five|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|hundred|sur|in|out|of|pour|per)$/;

/** The first word of some stretches that no mark accounts for and that, where it stands, is not known to leave a figure as it is. */
export function unaccounted(
  { tokens }: { readonly tokens: readonly Token[] },
  parts: readonly Stretch[],
  marks: readonly Mark[],
  quantity: Stretch & { readonly numberStart: number },
  isRatio = false,
  nounEnd: number | null = null,
): Stopper | null {
  for (const part of parts) {
    const words = wordsIn(tokens, part);
    let led: string | null = null;
    let after: string | null = null;
    for (const [place, { said: word, start, end }] of words.entries()) {
      const isWithin =
        start < quantity.end && end > quantity.start && (!isRatio || start < quantity.numberStart || NUMBER.test(word));
      const isMarked = marks.some((mark) => mark.start < end && mark.end > start);
      if (isWithin || isMarked || (end < quantity.start && quantity.start - end < 12 && LINK.test(word))) {
        led = null;
        after = null;
        continue;
      }
      const next = words[place + 1]?.said ?? '';
      const isBesideNoun = nounEnd !== null && start === nounEnd + 1;
      if (
        !isQuiet(word, { after, led, next, isBesideNoun }) &&
        !isAlone(word, isAfterScope(marks, start) ? 0 : quantity.start - end)
      )
        return { start, end };
      led = ledAfter(word, led, next);
      after = word;
    }
  }
  return null;
}

/** « seules 703 personnes », « In January 2020 alone » : beside a number or what it is restricted to, it only judges. */
function isAlone(word: string, distance: number): boolean {
  return /^(?:seule?s?|alone)$/.test(word) && distance >= 0 && distance < 2;
}

/** Right after a place or days. */
function isAfterScope(marks: readonly Mark[], start: number): boolean {
  return marks.some(({ end, meaning: { kind } }) => end === start - 1 && (kind === 'when' || kind === 'where'));
}
