import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useDataset } from '../../app/dataset/DatasetProvider.tsx';
import { PageLink } from '../../app/address/PageLink.tsx';
import styles from '../../ui/filters/BadParameters.module.css';

/** Says what to load when no file tells of coaching or opportunities. */
export function NoFollowUp(): ReactNode {
  const { formatMessage } = useIntl();
  const { dataset } = useDataset();
  const isThere =
    dataset.state !== 'ready' || dataset.reports.some(({ kind }) => kind === 'coaching' || kind === 'opportunity');
  if (isThere) return null;
  return (
    <p className={styles['note']} role="status">
      <strong>{formatMessage({ id: 'pathway.none' })}.</strong> {formatMessage({ id: 'pathway.none.text' })}{' '}
      <PageLink to="/data">{formatMessage({ id: 'page.data' })}</PageLink>
    </p>
  );
}
