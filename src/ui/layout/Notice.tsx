import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface Props {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}

/** Stands where a page would be: what is the matter, and what to do. */
export function Notice({ title, text, children }: Props): ReactNode {
  return (
    <section className={styles['notice']}>
      <h1>{title}</h1>
      <p>{text}</p>
      <div className={styles['actions']}>{children}</div>
    </section>
  );
}
