import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useDataset } from '../../app/dataset/DatasetProvider.tsx';
import { useKnownData } from '../../app/dataset/useKnownData.ts';
import { PageLink } from '../../app/address/PageLink.tsx';
import styles from '../../ui/filters/BadParameters.module.css';

/** Says what to load when no file tells of coaching, or of opportunities. */
export function NoFollowUp(): ReactNode {
  const { formatMessage } = useIntl();
  const { dataset } = useDataset();
  const { recorded } = useKnownData();
  const missing = (['coaching', 'opportunity'] as const).filter((each) => !recorded.has(each));
  const [only] = missing;
  if (dataset.state !== 'ready' || only === undefined) return null;
  return (
    <p className={styles['note']} role="status">
      <strong>
        {missing.length > 1
          ? `${formatMessage({ id: 'pathway.none' })}.`
          : formatMessage({ id: `figure.unmeasured.${only}` })}
      </strong>{' '}
      {formatMessage({ id: missing.length > 1 ? 'pathway.none.text' : 'pathway.none.one' })}{' '}
      <PageLink to="/data">{formatMessage({ id: 'page.data' })}</PageLink>
    </p>
  );
}
