import { type ReactNode, useState } from 'react';
import { useIntl } from 'react-intl';
import { type AnsweredQuery, ended, type Unanswered } from '../../app/dataset/useInquiry.ts';
import { useBusy } from '../../app/figures/busy.tsx';
import tables from '../../ui/charts/ChartTable.module.css';
import { Button } from '../../ui/layout/Button.tsx';
import styles from './QueryPage.module.css';
import { WithoutAnswer } from './WithoutAnswer.tsx';

interface Props {
  readonly answer: AnsweredQuery['answer'];
  readonly onSave: () => Promise<void>;
}

/** The rows of a query, and the file of all of them. */
export function Answered({ answer, onSave }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const [saving, setSaving] = useState<'saving' | Unanswered | null>(null);
  const isSaving = saving === 'saving';
  useBusy(isSaving);
  return (
    <div className={styles['result']}>
      <h2 id="query-result">{formatMessage({ id: 'query.result' })}</h2>
      <p role="status">
        {formatMessage({ id: answer.isCut ? 'query.cut' : 'query.rows' }, { count: answer.rows.length })}{' '}
        <Button
          disabled={isSaving || answer.rows.length === 0}
          onClick={() => {
            setSaving('saving');
            onSave().then(
              () => setSaving(null),
              (error: unknown) => setSaving(ended(error)),
            );
          }}
        >
          {formatMessage({ id: 'query.save' })}
        </Button>
      </p>
      {saving !== null && saving !== 'saving' && (
        <>
          <p>{formatMessage({ id: 'query.unsaved' })}</p>
          <WithoutAnswer reason={saving} />
        </>
      )}
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
