import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { ThemeTable } from '../../app/figures/ThemeTable.tsx';
import { themeRequests } from '../../metrics/ask/requests/overview.ts';
import styles from './OverviewPage.module.css';

/** The themes ranked, each with its public. */
export function Themes(): ReactNode {
  const { formatMessage } = useIntl();
  return (
    <ThemeTable
      title={formatMessage({ id: 'themes.table' })}
      requests={themeRequests}
      name="themes"
      className={styles['column']}
    />
  );
}
