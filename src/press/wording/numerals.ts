import type { Quantity, Qualifier } from './quantity.ts';

const fewFr =
  'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt'.split(
    ' ',
  );
const fewEn =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** A whole number from 2 to 20 in words. */
export function fewWords(number: number, language: 'fr' | 'en'): string {
  const word = (language === 'fr' ? fewFr : fewEn)[number - 2];
  if (word === undefined) throw new RangeError(`no word for ${number}`);
  return word;
}

const fractionsFr: Readonly<Record<string, string>> = {
  '1/2': 'la moitié',
  '1/3': 'un tiers',
  '2/3': 'deux tiers',
  '1/4': 'un quart',
  '3/4': 'trois quarts',
};
const fractionsEn: Readonly<Record<string, string>> = {
  '1/2': 'half',
  '1/3': 'a third',
  '2/3': 'two thirds',
  '1/4': 'a quarter',
  '3/4': 'three quarters',
};

/** The words of a half, thirds and quarters. */
export function fractionWords(numerator: number, denominator: number, language: 'fr' | 'en'): string {
  const words = (language === 'fr' ? fractionsFr : fractionsEn)[`${numerator}/${denominator}`];
  if (words === undefined) throw new RangeError(`no words for ${numerator}/${denominator}`);
  return words;
}

const formatters = { fr: 'fr-FR', en: 'en-GB' } as const;

/** `18 000` with narrow no-break spaces in French, `18,000` in English; `53 %` and `53%`. */
export function digits(
  quantity: Extract<Quantity, { kind: 'count' | 'mean' } | { said: 'percent' }>,
  language: 'fr' | 'en',
): string {
  const isShare = quantity.kind === 'share';
  const places = 'step' in quantity ? Math.round(-Math.log10(quantity.step)) - (isShare ? 2 : 0) : 0;
  const format = new Intl.NumberFormat(formatters[language], {
    useGrouping: true,
    minimumFractionDigits: Math.max(0, places),
    maximumFractionDigits: Math.max(0, places),
  });
  const text = format.format(isShare ? quantity.value * 100 : quantity.value);
  return !isShare ? text : language === 'fr' ? `${text}\u00a0%` : `${text}%`;
}

const leadFr: Readonly<Record<Qualifier, string>> = {
  exact: '',
  nearly: 'près de ',
  over: 'plus de ',
  'slightly-over': 'un peu plus de ',
  about: 'environ ',
  under: 'moins de ',
  'at-least': 'au moins ',
  'at-most': 'jusqu’à ',
};
const leadEn: Readonly<Record<Qualifier, string>> = {
  exact: '',
  nearly: 'nearly ',
  over: 'more than ',
  'slightly-over': 'just over ',
  about: 'about ',
  under: 'less than ',
  'at-least': 'at least ',
  'at-most': 'up to ',
};

/** The qualifier before words, with the elision of *de*: *plus d’un tiers*. */
export function lead(qualifier: Qualifier, words: string, language: 'fr' | 'en'): string {
  if (language === 'en') return leadEn[qualifier] + words;
  const before = leadFr[qualifier];
  return before.endsWith('de ') && /^[aeiouyhé]/.test(words) ? `${before.slice(0, -2)}’${words}` : before + words;
}
