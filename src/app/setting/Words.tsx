import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { RawIntlProvider, useIntl } from 'react-intl';
import { type Aside, loadAside } from '../../i18n/loadMessages.ts';
import { Coming } from '../figures/busy.tsx';

interface Props {
  readonly of: Aside;
  /** Shown until they are there. */
  readonly meanwhile?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page with the words that it alone says, which come with it. */
export function Words({ of, meanwhile = <Coming />, children }: Props): ReactNode {
  const { locale } = useIntl();
  const language = locale.startsWith('en') ? 'en' : 'fr';
  const answer = useQuery({
    queryKey: ['words', of, language],
    queryFn: async () => loadAside(of, language),
    staleTime: Infinity,
    gcTime: Infinity,
    throwOnError: true,
  });
  if (answer.data === undefined) return meanwhile;
  return <RawIntlProvider value={answer.data}>{children}</RawIntlProvider>;
}
