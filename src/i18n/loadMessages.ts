import type { IntlShape } from 'react-intl';
import type { Language } from '../model/address/address.ts';
import { intlOf } from './intlOf.ts';

const words = {
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
} as const satisfies Record<Language, () => Promise<Record<string, string>>>;

/** The messages of one language, fetched alone: nobody reads two. */
export async function loadMessages(language: Language): Promise<IntlShape> {
  return intlOf(language, await words[language]());
}
