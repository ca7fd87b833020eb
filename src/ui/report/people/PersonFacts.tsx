import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatDay } from '../../../i18n/format.ts';
import type { MatchSide } from '../../../model/dataset/review.ts';

/** What a person is recognised by, for the data keeper. */
export function PersonFacts({ side: { name, email, phone, birth, rows } }: { readonly side: MatchSide }): ReactNode {
  const messages = useIntl();
  const facts = [
    email,
    phone === '' ? '' : `0${phone}`.replace(/(\d{2})(?=\d)/g, '$1 '),
    birth === null ? '' : messages.formatMessage({ id: 'review.born' }, { day: formatDay(birth, messages) }),
    messages.formatMessage({ id: 'review.rows' }, { rows }),
  ].filter((fact) => fact !== '');
  return (
    <div>
      <strong>{name}</strong>
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </div>
  );
}
