import { createIntl, createIntlCache, type IntlShape } from 'react-intl';
import type { Language } from '../model/address/address.ts';
import { en } from './en.ts';
import { fr, type MessageId } from './fr.ts';
import { typeset } from './typeset.ts';

declare global {
  namespace FormatjsIntl {
    interface Message {
      ids: MessageId;
    }
  }
}

const cache = createIntlCache();
const locales = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<Language, string>;
const catalogues: Readonly<Record<Language, Record<string, string>>> = {
  fr: Object.fromEntries(Object.entries(fr).map(([id, text]) => [id, typeset(text)])),
  en,
};

/** The messages and formats of a language, for the page and for the command line. Days are calendar days: no time zone moves them. */
export function createMessages(language: Language): IntlShape {
  return createIntl(
    {
      locale: locales[language],
      defaultLocale: locales.fr,
      messages: catalogues[language],
      timeZone: 'UTC',
      onError: (error) => {
        throw error;
      },
    },
    cache,
  );
}
