import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import styles from './DemoNotice.module.css';

/** Says, as long as the demonstration is loaded, that nothing on the page is true. `link` leads to one's own data. */
export function DemoNotice({ link }: { readonly link: ReactNode }): ReactNode {
  const messages = useIntl();
  return (
    <aside className={styles['notice']}>
      <p>
        <IconAlertTriangle size={18} aria-hidden />
        <span>
          <strong>{messages.formatMessage({ id: 'demo.notice' })}</strong>{' '}
          <span className={styles['more']}>{messages.formatMessage({ id: 'demo.more' })}</span> {link}
        </span>
      </p>
    </aside>
  );
}
