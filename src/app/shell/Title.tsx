import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { MessageId } from '../../i18n/fr.ts';

/** The name of the page in the browser's tab. */
export function Title({ id }: { readonly id: MessageId }): ReactNode {
  const { formatMessage } = useIntl();
  return <title>{`${formatMessage({ id })} · ${formatMessage({ id: 'app.title' })}`}</title>;
}
