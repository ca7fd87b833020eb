import type { IntlShape } from 'react-intl';
import type { Language } from '../model/address/address.ts';
import { intlOf } from './intlOf.ts';

type Words = Record<string, string>;

const first = {
  fr: async () => (await import('./first/fr.ts')).fr,
  en: async () => (await import('./first/en.ts')).en,
} as const satisfies Record<Language, () => Promise<Words>>;

/** The messages of one language, fetched alone: nobody reads two. Those that one page alone says come with it. */
export async function loadMessages(language: Language): Promise<IntlShape> {
  return intlOf(language, await first[language]());
}

const aside = {
  audience: {
    fr: async () => (await import('./fr/audience.ts')).audience,
    en: async () => (await import('./en/audience.ts')).audience,
  },
  deck: {
    fr: async () => (await import('./fr/share/deck.ts')).deck,
    en: async () => (await import('./en/share/deck.ts')).deck,
  },
  method: {
    fr: async () => (await import('./aside/method.fr.ts')).words,
    en: async () => (await import('./aside/method.en.ts')).words,
  },
  query: {
    fr: async () => (await import('./fr/query.ts')).query,
    en: async () => (await import('./en/query.ts')).query,
  },
  data: {
    fr: async () => (await import('./aside/data.fr.ts')).words,
    en: async () => (await import('./aside/data.en.ts')).words,
  },
  embed: {
    fr: async () => (await import('./fr/embed.ts')).embed,
    en: async () => (await import('./en/embed.ts')).embed,
  },
  palette: {
    fr: async () => (await import('./fr/palette.ts')).palette,
    en: async () => (await import('./en/palette.ts')).palette,
  },
  partners: {
    fr: async () => (await import('./aside/partners.fr.ts')).words,
    en: async () => (await import('./aside/partners.en.ts')).words,
  },
  sheet: {
    fr: async () => (await import('./aside/sheet.fr.ts')).words,
    en: async () => (await import('./aside/sheet.en.ts')).words,
  },
  territory: {
    fr: async () => (await import('./aside/territory.fr.ts')).words,
    en: async () => (await import('./aside/territory.en.ts')).words,
  },
  pathway: {
    fr: async () => (await import('./aside/pathway.fr.ts')).words,
    en: async () => (await import('./aside/pathway.en.ts')).words,
  },
  press: {
    fr: async () => (await import('./fr/press.ts')).press,
    en: async () => (await import('./en/press.ts')).press,
  },
} as const satisfies Record<string, Record<Language, () => Promise<Words>>>;

/** Messages that a part of a page says, and nothing else. */
export type Aside = keyof typeof aside;

/** The messages of a language with those of one part of a page. */
export async function loadAside(name: Aside, language: Language): Promise<IntlShape> {
  const [shared, own] = await Promise.all([first[language](), aside[name][language]()]);
  return intlOf(language, { ...shared, ...own });
}
