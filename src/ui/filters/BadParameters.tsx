import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { BadParameter } from '../../model/address/codec.ts';
import styles from './BadParameters.module.css';

/** Names what the address asks that was not understood, so that nobody reads the figures as filtered by it. */
export function BadParameters({ bad }: { readonly bad: readonly BadParameter[] }): ReactNode {
  const messages = useIntl();
  if (bad.length === 0) return null;
  const parameters = messages.formatList(bad.map(({ name, raw }) => `${name}=${raw}`));
  return (
    <p className={styles['note']} role="status">
      {messages.formatMessage({ id: 'filter.bad' }, { count: bad.length, parameters })}
    </p>
  );
}
