import type { ReactNode } from 'react';
import { Guarded } from './Guarded.tsx';
import styles from './Page.module.css';

interface Props {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A page: its title, what it is for, and its sections one below the other. */
export function Page({ title, lead, children }: Props): ReactNode {
  return (
    <div className={styles['page']}>
      <header>
        <h1 className={styles['title']}>{title}</h1>
        {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
      </header>
      <Guarded>{children}</Guarded>
    </div>
  );
}
