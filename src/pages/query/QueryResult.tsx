import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Inquired } from '../../app/dataset/useInquiry.ts';
import { causeOf } from '../../app/dataset/causeOf.ts';
import { useBusy } from '../../app/figures/busy.tsx';
import tables from '../../ui/charts/ChartTable.module.css';
import { Button } from '../../ui/layout/Button.tsx';
import styles from './QueryPage.module.css';

interface Props {
  readonly inquired: Inquired;
  readonly onSave: (text: string) => Promise<void>;
}

/** What the last query gave, or why it gave nothing. */
export function QueryResult({ inquired, onSave }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const [isSaving, setSaving] = useState(false);
  useBusy(isSaving);
  if (inquired.state === 'refused')
    return (
      <div role="alert" className={styles['refused']}>
        <p>{formatMessage({ id: 'query.refused' })}</p>
        <pre lang="en" tabIndex={0}>
          {inquired.message}
        </pre>
      </div>
    );
  if (inquired.state === 'failed')
    return (
      <p role="alert" className={styles['refused']}>
        {formatMessage({ id: 'query.failed' }, { cause: formatMessage({ id: `cause.${causeOf(inquired.message)}` }) })}
      </p>
    );
  if (inquired.state !== 'answered')
    return (
      <p role="status" className={styles['help']}>
        {formatMessage({ id: `query.${inquired.state}` })}
      </p>
    );
  const { answer, text } = inquired;
  return (
    <div className={styles['result']}>
      <h2 id="query-result">{formatMessage({ id: 'query.result' })}</h2>
      <p role="status">
        {formatMessage({ id: answer.isCut ? 'query.cut' : 'query.rows' }, { count: answer.rows.length })}{' '}
        <Button
          disabled={isSaving || answer.rows.length === 0}
          onClick={() => {
            setSaving(true);
            void onSave(text).finally(() => setSaving(false));
          }}
        >
          {formatMessage({ id: 'query.save' })}
        </Button>
      </p>
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={formatMessage({ id: 'query.result' })}>
        <table className={tables['table']}>
          <thead>
            <tr>
              {answer.columns.map(({ name, type, isNumber }, index) => (
                <th key={index} scope="col" data-number={isNumber}>
                  {name} <small>{type.startsWith('ENUM') ? 'ENUM' : type}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {answer.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={column} data-number={answer.columns[column]?.isNumber}>
                    {cell ?? <abbr title={formatMessage({ id: 'query.null' })}>NULL</abbr>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
