import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { formatPeriod } from '../../i18n/format.ts';
import type { MessageId } from '../../i18n/fr.ts';
import { addDays } from '../../model/time/day.ts';
import type { MappedColumn, Report } from '../../model/dataset/report.ts';
import styles from './Reading.module.css';

/** Delimiters that must be named to be seen. */
const unseen: ReadonlyMap<string, MessageId> = new Map([
  ['\t', 'report.tab'],
  [' ', 'report.space'],
]);

/** How a file was read: its tool, encoding, delimiter, header line, dates, and what each column was taken for. */
export function Reading({ report }: { readonly report: Report }): ReactNode {
  const messages = useIntl();
  const { formatMessage, formatNumber } = messages;
  const { delimiter, header_line: header, date_min: first, date_max: last, columns } = report;
  const name = unseen.get(delimiter ?? '');
  const facts: readonly (readonly [MessageId, string | null])[] = [
    ['report.profile', report.profile ?? formatMessage({ id: 'report.guessed' })],
    ['report.encoding', report.encoding],
    ['report.delimiter', name === undefined ? delimiter : formatMessage({ id: name })],
    ['report.header', header === null ? null : formatMessage({ id: 'report.header-line' }, { line: header })],
    [
      'report.period',
      first === null || last === null ? null : formatPeriod({ from: first, to: addDays(last, 1) }, messages),
    ],
    ['report.people', formatNumber(report.unique_persons)],
    ['report.anonymous', report.anonymous_attendances === 0 ? null : formatNumber(report.anonymous_attendances)],
  ];
  const isKept = ({ field }: MappedColumn): boolean => field !== null && field !== 'ignored';
  const kept = columns.filter(isKept);
  const dropped = columns.filter((column) => !isKept(column));
  return (
    <details className={styles['reading']}>
      <summary>
        <FormattedMessage id="report.detail" />
      </summary>
      <dl className={styles['facts']}>
        {facts.map(
          ([id, value]) =>
            value !== null && (
              <div key={id}>
                <dt>{formatMessage({ id })}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {kept.length > 0 && (
        <>
          <h4>
            <FormattedMessage id="report.columns" />
          </h4>
          <ul className={styles['columns']}>
            {kept.map(({ header: name, field }, position) => (
              <li key={position}>
                <span>{name}</span> {field !== null && formatMessage({ id: `field.${field}` })}
              </li>
            ))}
          </ul>
        </>
      )}
      {dropped.length > 0 && (
        <>
          <h4>
            <FormattedMessage id="report.dropped" />
          </h4>
          <p className={styles['dropped']}>{dropped.map(({ header: name }) => name).join(' · ')}</p>
        </>
      )}
    </details>
  );
}
