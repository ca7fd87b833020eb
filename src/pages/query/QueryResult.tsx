import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Inquired } from '../../app/dataset/useInquiry.ts';
import { Answered } from './Answered.tsx';
import styles from './QueryPage.module.css';
import { WithoutAnswer } from './WithoutAnswer.tsx';

interface Props {
  readonly inquired: Inquired;
  readonly onSave: (text: string) => Promise<void>;
}

/** What the last query gave, or why it gave nothing. */
export function QueryResult({ inquired, onSave }: Props): ReactNode {
  const { formatMessage } = useIntl();
  switch (inquired.state) {
    case 'answered':
      return <Answered answer={inquired.answer} onSave={async () => onSave(inquired.text)} />;
    case 'refused':
    case 'failed':
    case 'late':
      return <WithoutAnswer reason={inquired} />;
    default:
      return (
        <p role="status" className={styles['help']}>
          {formatMessage({ id: `query.${inquired.state}` })}
        </p>
      );
  }
}
