import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

/** Whether a second way of counting agrees with what is on screen. */
export type ConfirmationState =
  | { readonly state: 'waiting' | 'unconfirmed' }
  | { readonly state: 'confirmed'; readonly at: Date }
  | { readonly state: 'differs'; readonly detail: string | null };

export function Confirmation({ of }: { readonly of: ConfirmationState }): ReactNode {
  const { formatMessage, formatTime } = useIntl();
  switch (of.state) {
    case 'confirmed':
      return <p data-confirmation="confirmed">{formatMessage({ id: 'app.confirmed' }, { time: formatTime(of.at) })}</p>;
    case 'differs':
      return (
        <p data-confirmation="differs" role="alert">
          {formatMessage({ id: 'app.differs' })} {of.detail}
        </p>
      );
    default:
      return <p data-confirmation={of.state}>{formatMessage({ id: `app.${of.state}` })}</p>;
  }
}
