import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useDataset, useShelf } from '../../app/dataset/DatasetProvider.tsx';
import styles from './DataPage.module.css';

/** Whether what is loaded will be here at the next visit, and the files with it if the keeper wants so. */
export function ShelfChoice(): ReactNode {
  const { formatMessage } = useIntl();
  const { dataset } = useDataset();
  const { shelf, keepsFiles, keepFiles } = useShelf();
  if (dataset.state !== 'ready' || dataset.published || dataset.demo) return null;
  return (
    <div className={styles['files']}>
      {shelf.state === 'kept' && (
        <p className={styles['note']}>
          <FormattedMessage id={shelf.hasFiles ? 'shelf.kept-files' : 'shelf.kept'} />
        </p>
      )}
      {dataset.absent.length > 0 && (
        <p className={styles['note']} role="status">
          <FormattedMessage
            id="shelf.absent"
            values={{ count: dataset.absent.length, files: dataset.absent.join(', ') }}
          />
        </p>
      )}
      <label>
        <input
          type="checkbox"
          checked={keepsFiles}
          onChange={({ currentTarget }) => void keepFiles(currentTarget.checked)}
        />{' '}
        {formatMessage({ id: 'shelf.keep-files' })}
      </label>
      <p className={styles['note']}>
        <FormattedMessage id="shelf.keep-files.help" />
      </p>
    </div>
  );
}
