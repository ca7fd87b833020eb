import { isAdverb, isTellingHow } from './adverbs.ts';
import { isClosed, isDeterminer, isPreposition } from './closedWords.ts';
import { isAgent, isMatter, isOneAgent, isOperator, isOwn, isReflexive } from './ownWords.ts';
import { isEverywhere, isPraise } from './praise.ts';
import { isVerb } from './verbs.ts';

/** Where a word stands: after which word, led to by which preposition, before which word, and whether right after the noun that is counted. */
export interface Position {
  readonly after: string | null;
  readonly led: string | null;
  readonly next: string;
  readonly isBesideNoun: boolean;
}

/** Whether a folded word leaves its figure as it is where it stands. Any other word may restrict it. */
export function isQuiet(word: string, { after, led, next, isBesideNoun }: Position): boolean {
  // « à l’est » is no verb, « d’un été » neither.
  if ((word === 'est' && after === 'l' && led !== null) || (word === 'ete' && /^(?:un|l|cet)$/.test(after ?? '')))
    return false;
  if (word.length === 1 || isClosed(word)) return true;
  if ((isEverywhere(word) && !isTellingHow(word)) || isOwn(word)) return true;
  // « 2 285 ateliers complets » are those that were full.
  if (isPraise(word) || isReflexive(word)) return !isBesideNoun;
  if (isVerb(word) && !isNamed(after)) return true;
  if (isAdverb(word, after !== null && isDeterminer(after) && !isParticiple(after, next))) return true;
  if (isMatter(word)) return led === null && (after === null || isArticle(after));
  if (isOperator(word) || isAgent(word)) return led === null || led === 'par' || led === 'by';
  if (isOneAgent(word)) return (led === 'par' || led === 'by') && /^(?:un|une|a|an)$/.test(after ?? '');
  return false;
}

/** « l'affiche », « la visite » : right after an article a verb is a noun. */
function isNamed(after: string | null): boolean {
  return after !== null && isArticle(after);
}

function isArticle(word: string): boolean {
  return /^(?:l|le|la|les|un|une|des|du|au|aux|ce|cet|cette|ces|the|an)$/.test(word);
}

/** « l’activité a logiquement ralenti » : *a* is a verb there. */
function isParticiple(after: string, next: string): boolean {
  return after === 'a' && /(?:e|es|i|is|it|u|us|ete)$/.test(next);
}

/** What leads after a word: a preposition until something fills it. */
export function ledAfter(word: string, led: string | null, next: string): string | null {
  if (word === 'a') return /^(?:l|la|le|un|une|notre|nos|cette|ces|ce|chaque|the)$/.test(next) ? 'a' : led;
  if (isPreposition(word)) return word;
  return isClosed(word) || isPraise(word) ? led : null;
}
