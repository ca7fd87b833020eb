import { isAdverb } from './adverbs.ts';
import { isClosed, isDeterminer, isPreposition } from './closedWords.ts';
import { isAgent, isOperator, isOwn } from './ownWords.ts';
import { isPraise } from './praise.ts';
import { isVerb } from './verbs.ts';

/** Where a word stands: after which word, and led to by which preposition. */
export interface Position {
  readonly after: string | null;
  readonly led: string | null;
}

/** Whether a folded word leaves its figure as it is where it stands. Any other word may restrict it. */
export function isQuiet(word: string, { after, led }: Position): boolean {
  if (word.length === 1 || isClosed(word)) return true;
  if ((isVerb(word) && !isNamed(after)) || isPraise(word) || isOwn(word)) return true;
  if (isAdverb(word, after !== null && isDeterminer(after))) return true;
  if (isOperator(word)) return led === null || led === 'par' || led === 'by';
  return isAgent(word) && (led === null || led === 'par' || led === 'by');
}

/** « l'affiche », « la visite » : right after an article a verb is a noun. */
function isNamed(after: string | null): boolean {
  return after !== null && /^(?:l|le|la|les|un|une|des|du|ce|cet|cette|ces|the|an)$/.test(after);
}

/** What leads after a word: a preposition until something fills it. */
export function ledAfter(word: string, led: string | null, next: string): string | null {
  if (word === 'a') return /^(?:l|la|le|un|une|notre|nos|cette|ces|ce|chaque|the)$/.test(next) ? 'a' : led;
  if (isPreposition(word)) return word;
  return isClosed(word) || isPraise(word) ? led : null;
}
