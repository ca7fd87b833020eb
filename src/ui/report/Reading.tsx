import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { formatPeriod } from '../../i18n/format.ts';
import type { MessageId } from '../../i18n/fr.ts';
import { addDays } from '../../model/time/day.ts';
import type { Report } from '../../model/dataset/report.ts';
import { ColumnAccount } from './ColumnAccount.tsx';
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
      <ColumnAccount columns={columns} />
    </details>
  );
}
