import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useDataset } from '../../app/dataset/DatasetProvider.tsx';
import { forgetBrowser } from '../../app/setting/stored.ts';
import { Button } from '../../ui/layout/Button.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import tables from '../../ui/charts/ChartTable.module.css';
import styles from './DataPage.module.css';

const kinds = [
  'files',
  'identity',
  'dataset',
  'answers',
  'key',
  'settings',
  'vintages',
  'releases',
  'readings',
  'exports',
  'links',
] as const;
const heads = ['what', 'where', 'until'] as const;

/** What is kept, where and until when, for whoever has to answer for it; and how to have this browser forget it. */
export function Kept(): ReactNode {
  const { formatMessage } = useIntl();
  const { forget } = useDataset();
  const title = formatMessage({ id: 'kept.title' });
  return (
    <Section title={title} lead={formatMessage({ id: 'kept.lead' })} folded="always">
      <div className={styles['kept']} tabIndex={0} role="region" aria-label={formatMessage({ id: 'kept.table' })}>
        <table className={tables['table']}>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {formatMessage({ id: `kept.${head}` })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => (
              <tr key={kind}>
                <th scope="row">{formatMessage({ id: `kept.${kind}.what` })}</th>
                <td>{formatMessage({ id: `kept.${kind}.where` })}</td>
                <td>{formatMessage({ id: `kept.${kind}.until` })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <Button
          look="danger"
          onClick={() => {
            forgetBrowser();
            void forget().then(() => location.reload());
          }}
        >
          {formatMessage({ id: 'kept.forget' })}
        </Button>
      </p>
    </Section>
  );
}
