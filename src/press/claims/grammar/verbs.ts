import type { Token } from '../text/tokens.ts';
import { isRelational } from './adjectives.ts';
import { isUnreal } from './words.ts';

const FINITE =
  /(?:e|es|ent|ons|ez|ait|aient|it|issent|ut|urent|irent|erent|oit|oient|a|ient|iennent|end|ends|et|ettent)$/;
/** Whether a folded word ends as a verb in a person does. */
export const isFinite = (word: string): boolean => FINITE.test(word);
/** Whether a word may be a verb in a person, and nothing that was only hoped. */
export const isSeeming = (word: string): boolean => isFinite(word) && !isUnreal(word) && !isRelational(word);
/** « Les ordinateurs chauffent » : after a plural, what ends in « -ent » is no adjective. */
export const isPlural = (before: Token | null, word: string): boolean =>
  before !== null && /[sx]$/.test(before.said) && /[^m]ent$/.test(word) && !isUnreal(word);
export const INFINITIVE = /(?:er|ir|re|oir)$/;
