import { type ReactNode, useId, useRef } from 'react';
import { Guarded } from './Guarded.tsx';
import { useSectionAnchor } from './Sections.tsx';
import styles from './Section.module.css';

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** A part of a page under its title. */
export function Section({ title, lead, children }: Props): ReactNode {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useSectionAnchor(title, heading);
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <header className={styles['header']}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {lead !== undefined && <p>{lead}</p>}
      </header>
      <Guarded>{children}</Guarded>
    </section>
  );
}
