import type { MatchSide } from '../../model/dataset/review.ts';
import { fold } from '../words/fold.ts';
import type { Identity } from './identify.ts';
import { type Facts, factsOf, sideOf } from './personFacts.ts';

/** People found at most. */
const SHOWN = 20;

/** People whose name, e-mail or telephone is the text given, whatever its case and accents; nobody for a text of under three letters or digits. */
export function findPeople({ extracts, people, decisions }: Identity, text: string): readonly MatchSide[] {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  const digits = text.replace(/\D/g, '').replace(/^(?:33|0+)/, '');
  if (words.join('').length < 3) return [];
  const isAsked = ({ name, email, phone }: Facts): boolean =>
    email === text.trim().toLowerCase() ||
    (digits.length >= 6 && phone.replace(/^33/, '').endsWith(digits)) ||
    (name !== '' && words.every((word) => name.split(' ').includes(word)));
  return factsOf(extracts, people)
    .filter(isAsked)
    .slice(0, SHOWN)
    .map((facts) => sideOf(facts, decisions.pseudonym(people.key(facts.person))));
}
