import type { ReactNode } from 'react';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import type { Report } from '../../model/dataset/report.ts';
import { Button } from '../layout/Button.tsx';
import styles from './Rejections.module.css';

const SHOWN = 50;

interface Props {
  readonly report: Report;
  readonly onSave?: () => void;
}

/** The refused rows of a file with their line, the reason and the text as it was written; the first fifty, and how many more. */
export function Rejections({ report, onSave }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const { rejections } = report;
  if (rejections.length === 0) return null;
  const more = rejections.length - SHOWN;
  return (
    <details className={styles['rejections']}>
      <summary>
        <FormattedMessage id="report.rejections" values={{ count: rejections.length }} />
      </summary>
      <div
        className={styles['scroll']}
        tabIndex={0}
        role="region"
        aria-label={`${formatMessage({ id: 'report.sum.rejected' })}, ${report.file}`}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{formatMessage({ id: 'report.line' })}</th>
              <th scope="col">{formatMessage({ id: 'report.reason' })}</th>
              <th scope="col">{formatMessage({ id: 'report.raw' })}</th>
            </tr>
          </thead>
          <tbody>
            {rejections.slice(0, SHOWN).map(({ line, reason, column, raw }) => (
              <tr key={`${line} ${reason}`}>
                <th scope="row">
                  <FormattedNumber value={line} />
                </th>
                <td>
                  {formatMessage({ id: `reason.${reason}` })}
                  {column !== null && (
                    <span className={styles['column']}>{formatMessage({ id: 'report.column' }, { column })}</span>
                  )}
                </td>
                <td className={styles['raw']}>{raw}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && (
        <p className={styles['more']}>
          <FormattedMessage id="report.rejections.more" values={{ count: more }} />
        </p>
      )}
      {onSave !== undefined && (
        <Button onClick={onSave}>
          <FormattedMessage id="report.save-rejections" />
        </Button>
      )}
    </details>
  );
}
