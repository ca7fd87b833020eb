import { type ReactNode, useId, useRef, useState } from 'react';
import { Guarded } from './Guarded.tsx';
import { useSectionAnchor } from './Sections.tsx';
import styles from './Section.module.css';
import { NARROW } from './folding/narrow.ts';
import { useUnfoldedOnPaper } from './folding/useUnfoldedOnPaper.ts';

interface Props {
  readonly title: string;
  readonly lead?: string;
  /** Where the section begins as its title alone, which opens it: on a narrow screen, or on any. */
  readonly folded?: 'narrow' | 'always';
  /** Whether what is folded is made when it is first opened, and nothing asked for it before. */
  readonly isLate?: boolean;
  readonly children: ReactNode;
}

/** A part of a page under its title. */
export function Section({ title, lead, folded, isLate = false, children }: Props): ReactNode {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const whole = useRef<HTMLElement>(null);
  // Paper is as wide wherever it is asked for.
  useUnfoldedOnPaper(whole, folded === 'narrow' ? ':scope > details' : null);
  useSectionAnchor(title, heading);
  const [isFolded] = useState(() => folded === 'always' || (folded === 'narrow' && matchMedia(NARROW).matches));
  const [wasOpened, setOpened] = useState(!isFolded);
  const head = (
    <h2 id={id} ref={heading} tabIndex={-1}>
      {title}
    </h2>
  );
  const body = <Guarded>{children}</Guarded>;
  return (
    <section ref={whole} className={styles['section']} aria-labelledby={id}>
      {folded === undefined ? (
        <>
          <header className={styles['header']}>
            {head}
            {lead !== undefined && <p>{lead}</p>}
          </header>
          {body}
        </>
      ) : (
        <details className={styles['folding']} open={!isFolded} onToggle={() => setOpened(true)}>
          <summary className={styles['header']}>{head}</summary>
          <div className={styles['body']}>
            {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
            {(wasOpened || !isLate) && body}
          </div>
        </details>
      )}
    </section>
  );
}
