import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import styles from './PageBar.module.css';
import { useSections } from './Sections.tsx';
import { unfold } from './folding/unfold.ts';

/** From so few on, a page is too long to be scrolled through. */
const LONG = 3;

/** Goes to any section of the page. Buttons, since the hash of the address holds the page. */
export function SectionLinks(): ReactNode {
  const { formatMessage } = useIntl();
  const sections = useSections();
  if (sections.length < LONG) return null;
  return (
    <nav className={styles['links']} aria-label={formatMessage({ id: 'page.sections' })}>
      {sections.map(({ title, heading }) => (
        <button
          key={heading.id}
          type="button"
          onClick={() => {
            unfold(heading);
            heading.scrollIntoView({ block: 'start' });
            heading.focus({ preventScroll: true });
          }}
        >
          {title}
        </button>
      ))}
    </nav>
  );
}
