import type { ReactNode } from 'react';
import styles from './PageSkeleton.module.css';

/** The shape of a page whose code is on its way, as the first paint drew it. */
export function PageSkeleton(): ReactNode {
  return (
    <div className={styles['page']} aria-hidden="true">
      <div className={styles['title']} />
      <div className={styles['row']}>
        <div />
        <div />
      </div>
      <div className={styles['row']}>
        <div />
        <div />
        <div />
        <div />
      </div>
    </div>
  );
}
