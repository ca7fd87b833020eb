import type { IntlShape } from 'react-intl';
import { isMessageId } from '../../i18n/intlOf.ts';
import type { Measure, Predicate } from '../../metrics/define/algebra.ts';

/** A measure in words, generated from the definition that computes it. */
export function formulaOf(measure: Measure, messages: IntlShape): string {
  if ('residents' in measure) return say(`formula.residents.${measure.residents}`, messages);
  const count = say(`formula.${measure.count}.${measure.of}`, messages);
  const conditions = conditionOf(measure.where, messages);
  return conditions === null ? count : messages.formatMessage({ id: 'formula.where' }, { count, conditions });
}

function conditionOf(predicate: Predicate, messages: IntlShape): string | null {
  if ('all' in predicate) return joined('formula.and', predicate.all, messages);
  if ('any' in predicate) return joined('formula.or', predicate.any, messages);
  const value = 'known' in predicate ? (predicate.known ? 'known' : 'unknown') : String(predicate.equals);
  return say(`formula.${predicate.term}.${value}`, messages);
}

function joined(
  id: 'formula.and' | 'formula.or',
  predicates: readonly Predicate[],
  messages: IntlShape,
): string | null {
  const parts = predicates.map((each) => conditionOf(each, messages)).filter((part) => part !== null);
  if (parts.length === 0) return null;
  return parts.reduce((first, second) => messages.formatMessage({ id }, { first, second }));
}

function say(id: string, messages: IntlShape): string {
  if (!isMessageId(id, messages)) throw new TypeError(`no words for ${id}`);
  return messages.formatMessage({ id });
}
