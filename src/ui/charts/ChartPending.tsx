import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Pending } from '../figure/answer.ts';
import { Failure } from '../figure/Failure.tsx';
import styles from './ChartCard.module.css';

/** A chart that is not there yet, in its final shape, or that failed. */
export function ChartPending({ title, answer }: { readonly title: string; readonly answer: Pending }): ReactNode {
  const messages = useIntl();
  return (
    <div className={styles['card']}>
      <h3 className={styles['title']}>{title}</h3>
      {answer.state === 'failed' ? (
        <Failure of="chart" failure={answer} />
      ) : (
        <>
          <p className="visually-hidden">{messages.formatMessage({ id: 'figure.loading' })}</p>
          <div className={styles['skeleton']} aria-hidden="true" />
        </>
      )}
    </div>
  );
}
