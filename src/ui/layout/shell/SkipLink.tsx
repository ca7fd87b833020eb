import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import styles from './SkipLink.module.css';

/** The id of the main content of every page. */
export const CONTENT = 'content';

/** Moves the focus to the content without touching the address, whose hash is the route. */
export function SkipLink(): ReactNode {
  return (
    <a
      href={`#${CONTENT}`}
      className={styles['skip']}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(CONTENT)?.focus();
      }}
    >
      <FormattedMessage id="app.skip" />
    </a>
  );
}
