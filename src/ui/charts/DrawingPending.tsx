import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Pending } from '../figure/answer.ts';
import { Failure } from '../figure/Failure.tsx';
import styles from './ChartCard.module.css';

/** In the place of a drawing that is not there yet, or that failed. */
export function DrawingPending({ answer }: { readonly answer: Pending }): ReactNode {
  const { formatMessage } = useIntl();
  if (answer.state === 'failed') return <Failure of="chart" failure={answer} />;
  if (answer.state === 'hidden') return <p className={styles['footnote']}>{formatMessage({ id: 'profile.hidden' })}</p>;
  if (answer.state === 'unpublished')
    return <p className={styles['footnote']}>{formatMessage({ id: 'profile.unpublished' })}</p>;
  return (
    <>
      <p className="visually-hidden">{formatMessage({ id: 'figure.loading' })}</p>
      <div className={styles['skeleton']} aria-hidden="true" />
    </>
  );
}
