import type { Measure, Predicate } from './algebra.ts';

/** A measure in one line: `people of visit where presence = attended and hub`. */
export function describeMeasure(measure: Measure): string {
  if ('residents' in measure) return `residents of ${measure.residents}`;
  const where = describePredicate(measure.where);
  return `${measure.count} of ${measure.of}${where === '' ? '' : ` where ${where}`}`;
}

function describePredicate(predicate: Predicate): string {
  if ('all' in predicate) return predicate.all.map(describePredicate).join(' and ');
  if ('any' in predicate) return `(${predicate.any.map(describePredicate).join(' or ')})`;
  if ('known' in predicate) return `${predicate.term} ${predicate.known ? 'is known' : 'is unknown'}`;
  if (predicate.equals === true) return predicate.term;
  return predicate.equals === false ? `not ${predicate.term}` : `${predicate.term} = ${predicate.equals}`;
}
