import type { ReactNode } from 'react';
import type { Pending } from '../figure/answer.ts';
import styles from './ChartCard.module.css';
import { DrawingPending } from './DrawingPending.tsx';

/** A chart that is not there yet, in its final shape, that failed, or that the profile hides. */
export function ChartPending({ title, answer }: { readonly title: string; readonly answer: Pending }): ReactNode {
  return (
    <div className={styles['card']}>
      <h3 className={styles['title']}>{title}</h3>
      <DrawingPending answer={answer} />
    </div>
  );
}
