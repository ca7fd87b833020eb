import { createIntl, createIntlCache, type IntlShape } from 'react-intl';
import type { Language } from '../model/address/address.ts';
import type { MessageId } from './fr.ts';
import { typesetAll } from './typeset.ts';

declare global {
  namespace FormatjsIntl {
    interface Message {
      ids: MessageId;
    }
  }
}

const cache = createIntlCache();
const locales = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<Language, string>;

/** Messages and formats of a language from its words, typeset where they are French. A time is told where the reader is; a calendar day names its own zone, so that none moves it. */
export function intlOf(language: Language, words: Record<string, string>): IntlShape {
  return createIntl(
    {
      locale: locales[language],
      defaultLocale: locales.fr,
      messages: language === 'fr' ? typesetWords(words) : words,
      onError: (error) => {
        throw error;
      },
    },
    cache,
  );
}

/** French texts with their spaces; what the build has compiled has them already. */
function typesetWords(words: Record<string, string>): Record<string, string> {
  if (typeof Object.values(words)[0] !== 'string') return words;
  const texts = typesetAll(Object.values(words));
  return Object.fromEntries(Object.keys(words).map((id, index) => [id, texts[index] ?? '']));
}

/** True for the id of a message: some indicators have no base, some warnings no words of their own. */
export function isMessageId(id: string, { messages }: IntlShape): id is MessageId {
  return Object.hasOwn(messages, id);
}
