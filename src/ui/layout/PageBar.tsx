import type { ReactNode } from 'react';
import styles from './PageBar.module.css';
import { SectionLinks } from './SectionLinks.tsx';

/** What stays at hand while the page scrolls: its controls, and its sections. */
export function PageBar({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles['bar']} data-unpictured>
      <div className={styles['controls']}>{children}</div>
      <SectionLinks />
    </div>
  );
}
