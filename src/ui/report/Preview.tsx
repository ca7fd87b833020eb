import type { ReactNode } from 'react';
import { FormattedNumber, useIntl } from 'react-intl';
import { formatDay } from '../../i18n/format.ts';
import type { PreviewRow } from '../../model/dataset/waiting.ts';
import styles from './Form.module.css';

interface Props {
  readonly rows: readonly PreviewRow[];
  /** What stands for a day or a city that the rows do not tell. */
  readonly day: string | null;
  readonly city: string | null;
}

/** The first rows of a file as they would be counted with these answers. */
export function Preview({ rows, day, city }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const missing = formatMessage({ id: 'preview.missing' });
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={formatMessage({ id: 'preview.title' })}>
      <table>
        <caption>{formatMessage({ id: 'preview.title' })}</caption>
        <thead>
          <tr>
            <th scope="col">{formatMessage({ id: 'report.line' })}</th>
            <th scope="col">{formatMessage({ id: 'field.session_date' })}</th>
            <th scope="col">{formatMessage({ id: 'field.session_city' })}</th>
            <th scope="col">{formatMessage({ id: 'field.presence' })}</th>
            <th scope="col">{formatMessage({ id: 'field.gender' })}</th>
            <th scope="col">{formatMessage({ id: 'preview.person' })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.line}>
              <th scope="row">
                <FormattedNumber value={row.line} />
              </th>
              <td>{(row.day ?? day) === null ? missing : formatDay(row.day ?? day ?? '', messages)}</td>
              <td>{row.city ?? city ?? missing}</td>
              <td>{formatMessage({ id: `presence.${row.presence}` })}</td>
              <td>{row.gender === null ? missing : formatMessage({ id: `preview.${row.gender}` })}</td>
              <td>{formatMessage({ id: row.named ? 'preview.named' : 'preview.anonymous' })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
