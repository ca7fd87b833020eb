import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useDataset } from '../../app/dataset/DatasetProvider.tsx';
import { CountedBy } from '../../app/dataset/CountedBy.tsx';
import { Words } from '../../app/setting/Words.tsx';
import { NoDataset } from '../../app/shell/NoDataset.tsx';
import { formatDay } from '../../i18n/format.ts';
import { THRESHOLD } from '../../metrics/define/threshold.ts';
import { addDays } from '../../model/time/day.ts';
import tables from '../../ui/charts/ChartTable.module.css';
import { Page } from '../../ui/layout/Page.tsx';
import { PageSkeleton } from '../../ui/layout/PageSkeleton.tsx';
import styles from './DataPage.module.css';

const heads = ['reader.file', 'reader.kind', 'reader.rows', 'reader.counted'] as const;

/** Where published figures come from, for those who read them: the files that were counted, and what was done before publishing. */
export function ReaderPage(): ReactNode {
  return (
    <Words of="data" meanwhile={<PageSkeleton />}>
      <Sources />
    </Words>
  );
}

function Sources(): ReactNode {
  const messages = useIntl();
  const { formatMessage, formatNumber } = messages;
  const { dataset, remote } = useDataset();
  if (dataset.state === 'empty' || dataset.state === 'failed') return <NoDataset dataset={dataset} />;
  const publication = dataset.state === 'ready' ? dataset.publication : null;
  const title = formatMessage({ id: 'reader.title' });
  const elsewhere = dataset.state === 'ready' ? dataset.remote : null;
  const told = publication ?? elsewhere;
  if (told === null) return <PageSkeleton />;
  const { sources, extent } = told;
  const { licence = '', k = THRESHOLD, issued = null } = publication ?? {};
  const signature = dataset.state === 'ready' ? dataset.signature : null;
  return (
    <Page title={title} lead={formatMessage({ id: 'reader.lead' })}>
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={formatMessage({ id: 'reader.files' })}>
        <table className={tables['table']}>
          <caption>{formatMessage({ id: 'reader.files' })}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {formatMessage({ id: head })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sources.map(({ file, kind, rows, counted, sha256 }) => (
              <tr key={sha256}>
                <th scope="row">{file}</th>
                <td>{formatMessage({ id: `kind.${kind}` })}</td>
                <td>{formatNumber(rows)}</td>
                <td>{counted === null ? '–' : formatMessage({ id: `reader.counted.${kind}` }, { count: counted })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className={styles['reader']}>
        <li>{formatMessage({ id: 'reader.rows.note' })}</li>
        {extent !== null && (
          <li>{formatMessage({ id: 'share.as-of' }, { day: formatDay(addDays(extent.to, -1), messages) })}</li>
        )}
        <li>{formatMessage({ id: 'reader.names' })}</li>
        {elsewhere?.profile !== 'internal' && <li>{formatMessage({ id: 'reader.few' }, { most: k - 1 })}</li>}
        {publication !== null && <li>{formatMessage({ id: 'reader.rare' }, { k })}</li>}
        {remote !== null && (
          <li>
            <CountedBy remote={remote} />
          </li>
        )}
        {signature !== null && (
          <li>
            {formatMessage(
              { id: `reader.signature.${signature}` },
              { day: issued === null ? '' : formatDay(issued.slice(0, 10), messages) },
            )}
          </li>
        )}
        {licence !== '' && <li>{formatMessage({ id: 'reader.licence' }, { licence })}</li>}
      </ul>
    </Page>
  );
}
