import type { ReactNode } from 'react';
import styles from './StateNotice.module.css';

/** A line above every page: something about what is loaded that the reader should know, and what to do. */
export function StateNotice({ text, children }: { readonly text: string; readonly children?: ReactNode }): ReactNode {
  return (
    <aside className={styles['notice']} role="status">
      <p>
        <span>{text}</span>
        {children}
      </p>
    </aside>
  );
}
