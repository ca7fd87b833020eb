import type { IntlShape } from 'react-intl';

export const termIds = [
  'registration',
  'attendance',
  'person',
  'session',
  'theme',
  'city',
  'hub',
  'partner',
  'reserved',
  'coaching',
  'opportunity',
  'period',
  'year',
  'cohort',
  'indicator',
  'breakdown',
  'figure',
  'secrecy',
  'as-of',
] as const;

export interface Term {
  readonly id: (typeof termIds)[number];
  readonly name: string;
  readonly meaning: string;
}

/** The words of the site and what each means, in the order of the alphabet. */
export function termsOf({ formatMessage, locale }: IntlShape): readonly Term[] {
  return termIds
    .map((id) => ({ id, name: formatMessage({ id: `term.${id}` }), meaning: formatMessage({ id: `meaning.${id}` }) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
}
