import { useQuery } from '@tanstack/react-query';
import { createContext, use } from 'react';
import type { IntlShape } from 'react-intl';
import { loadMessages } from '../../i18n/loadMessages.ts';
import type { Language } from '../../model/address/address.ts';

/** The messages of a language. */
export interface Spoken {
  readonly language: Language;
  readonly messages: IntlShape;
}

/** Those the page began with. */
export const FirstSpoken = createContext<Spoken | null>(null);

interface Speaking extends Spoken {
  /** Asks again for the language that could not be read; `null` where it is there or comes. */
  readonly onRetry: (() => void) | null;
}

/** The messages of a language; those of the language before it until they are there, and where they cannot be read. */
export function useMessages(language: Language): Speaking {
  const first = use(FirstSpoken);
  if (first === null) throw new TypeError('no messages above this component');
  const answer = useQuery({
    queryKey: ['messages', language],
    queryFn: async (): Promise<Spoken> => ({ language, messages: await loadMessages(language) }),
    ...(first.language === language && { initialData: first }),
    staleTime: Infinity,
    gcTime: Infinity,
    placeholderData: (previous) => previous,
  });
  return { ...(answer.data ?? first), onRetry: answer.isError ? () => void answer.refetch() : null };
}
