import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatDay } from '../../i18n/format.ts';
import type { PastDefinition } from '../../metrics/define/definitionHistory.ts';
import { addDays } from '../../model/time/day.ts';
import { Formula } from './Formula.tsx';
import styles from './IndicatorEntry.module.css';

/** What an indicator meant before, and why it no longer does. */
export function Changes({ changes }: { readonly changes: readonly PastDefinition[] }): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  if (changes.length === 0) return formatMessage({ id: 'method.unchanged' });
  return (
    <ul className={styles['notes']}>
      {changes.map(({ since, was, reason }) => (
        <li key={since}>
          {formatMessage({ id: `method.changed.${reason}` }, { day: formatDay(addDays(since, -1), messages) })}
          <dl className={styles['formula']}>
            <Formula indicator={was} />
          </dl>
        </li>
      ))}
    </ul>
  );
}
