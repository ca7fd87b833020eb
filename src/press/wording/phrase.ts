import type { IndicatorId } from '../../model/figure/indicator.ts';
import { factsOf } from '../../metrics/define/indicators.ts';
import type { CountNoun, ShareClause } from '../../metrics/define/naming.ts';
import { digits, fewWords, fractionWords, lead } from './numerals.ts';
import type { Wording } from './quantity.ts';

/** A wording said in both languages, unit included: *près de 18 000 personnes*, *nearly 18,000 people*. */
export interface Phrase {
  readonly wording: Wording;
  readonly fr: string;
  readonly en: string;
}

/** The phrase of an indicator's value in these words; throws for a form that the indicator does not take. */
export function toPhrase(indicator: IndicatorId, wording: Wording): Phrase {
  const { said: naming } = factsOf(indicator);
  if ('shares' in naming) return sharePhrase(naming.shares, wording);
  return countPhrase('counts' in naming ? naming.counts : naming.means, wording);
}

/** The number and its qualifier alone, without the unit: what replaces a wrong number in a sentence. */
export function numberWords({ qualifier, quantity }: Wording, language: 'fr' | 'en'): string {
  if (quantity.kind === 'ratio') throw new RangeError('a ratio is two numbers');
  if (quantity.kind !== 'share' || quantity.said === 'percent')
    return lead(qualifier, digits(quantity, language), language);
  const { said, numerator, denominator } = quantity;
  if (said === 'fraction') return lead(qualifier, fractionWords(numerator, denominator, language), language);
  const [one, of] = language === 'fr' ? ['un', 'sur'] : ['one', 'in'];
  return lead(qualifier, `${one} ${of} ${fewWords(denominator, language)}`, language);
}

function countPhrase({ fr, en }: CountNoun, wording: Wording): Phrase {
  const { value } = wording.quantity;
  const noun = Math.abs(value) < 2 ? fr.one : fr.many;
  return {
    wording,
    fr: `${numberWords(wording, 'fr')} ${value > 0 && value % 1_000_000 === 0 ? ofNoun(noun) : noun}`,
    en: `${numberWords(wording, 'en')} ${value === 1 ? en.one : en.many}`,
  };
}

/** *un million de personnes*, *un million d’inscriptions*. */
function ofNoun(noun: string): string {
  return /^[aeiouyhé]/.test(noun) ? `d’${noun}` : `de ${noun}`;
}

function sharePhrase({ fr, en }: ShareClause, wording: Wording): Phrase {
  const { qualifier, quantity } = wording;
  if (quantity.kind === 'share' && quantity.said === 'one-in') {
    const { denominator } = quantity;
    return {
      wording,
      fr: `${lead(qualifier, `${fr.article} ${fr.of.one} sur ${fewWords(denominator, 'fr')}`, 'fr')} ${fr.is.one}`,
      en: `${lead(qualifier, `one in ${fewWords(denominator, 'en')} ${en.of.many.replace(/^of (?:the )?/, '')}`, 'en')} ${en.is.one}`,
    };
  }
  return {
    wording,
    fr: `${numberWords(wording, 'fr')} ${fr.of.many} ${fr.is.many}`,
    en: `${numberWords(wording, 'en')} ${en.of.many} ${en.is.many}`,
  };
}
