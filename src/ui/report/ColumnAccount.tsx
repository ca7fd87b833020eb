import { type ReactNode, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { MappedColumn } from '../../model/dataset/report.ts';
import { Button } from '../layout/Button.tsx';
import styles from './Reading.module.css';

/** Columns shown at once: an export may have thousands. */
const SHOWN = 40;

/** What became of every column of a file: what it is used as, or why it is of no use, and the few answers it repeats. Those asked about come first. */
export function ColumnAccount({ columns }: { readonly columns: readonly MappedColumn[] }): ReactNode {
  const { formatMessage } = useIntl();
  const [shown, setShown] = useState(SHOWN);
  if (columns.length === 0) return null;
  const rank = ({ use, reason }: MappedColumn): number => (reason === 'asked' ? 0 : use !== null ? 1 : 2);
  const ordered = columns.toSorted((a, b) => rank(a) - rank(b));
  return (
    <div className={styles['account']}>
      <table>
        <caption>
          <FormattedMessage id="report.columns" />
        </caption>
        <thead>
          <tr>
            <th scope="col">{formatMessage({ id: 'account.title.header' })}</th>
            <th scope="col">{formatMessage({ id: 'account.title.use' })}</th>
            <th scope="col">{formatMessage({ id: 'account.title.reason' })}</th>
            <th scope="col">{formatMessage({ id: 'account.title.values' })}</th>
            <th scope="col">{formatMessage({ id: 'account.title.samples' })}</th>
          </tr>
        </thead>
        <tbody>
          {ordered.slice(0, shown).map(({ header, use, reason, values = [], samples = [] }, position) => (
            <tr key={position}>
              <th scope="row">{header}</th>
              <td>{formatMessage({ id: `field.${use ?? 'ignored'}` })}</td>
              <td>{formatMessage({ id: `account.${reason}` })}</td>
              <td>
                {values
                  .map(({ value, rows }) =>
                    formatMessage({ id: 'account.value' }, { value: value === '' ? 'none' : value, rows }),
                  )
                  .join(' · ')}
              </td>
              <td>{samples.map((sample) => `« ${sample} »`).join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ordered.length > shown && (
        <Button onClick={() => setShown(shown + SHOWN)}>
          {formatMessage({ id: 'correct.more' }, { count: ordered.length - shown })}
        </Button>
      )}
    </div>
  );
}
