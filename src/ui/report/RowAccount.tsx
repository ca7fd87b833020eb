import type { ReactNode } from 'react';
import { FormattedMessage, FormattedNumber } from 'react-intl';
import type { Report } from '../../model/dataset/report.ts';
import styles from './RowAccount.module.css';

/** Where every row of a file went: rows read = what counts + what does not. Zero lines are left out, except what counts. */
export function RowAccount({ report }: { readonly report: Report }): ReactNode {
  const { kind, attendances, events, not_attended, duplicates, rejected } = report;
  const refused = Object.values(rejected).reduce((sum, count) => sum + count, 0);
  const parts = (
    [
      ['no_show', not_attended.no_show],
      ['cancelled', not_attended.cancelled],
      ['registered', not_attended.registered],
      ['unknown', not_attended.unknown],
      ['duplicates', duplicates],
      ['rejected', refused],
    ] as const
  ).filter(([, count]) => count > 0);
  return (
    <dl className={styles['account']}>
      <div className={styles['rows']}>
        <dt>
          <FormattedMessage id="report.sum.rows" />
        </dt>
        <dd>
          <FormattedNumber value={report.rows} />
        </dd>
      </div>
      <div className={styles['counted']}>
        <dt>
          {kind === 'attendance' ? (
            <FormattedMessage id="report.sum.attendances" />
          ) : (
            <FormattedMessage id="report.sum.events" values={{ kind }} />
          )}
        </dt>
        <dd>
          <FormattedNumber value={kind === 'attendance' ? attendances : events} />
        </dd>
      </div>
      {kind === 'attendance' && events > 0 ? (
        <div className={styles['counted']}>
          <dt>
            <FormattedMessage id="report.sum.events" values={{ kind: 'coaching' }} />
          </dt>
          <dd>
            <FormattedNumber value={events} />
          </dd>
        </div>
      ) : null}
      {parts.map(([part, count]) => (
        <div key={part}>
          <dt>
            <FormattedMessage id={`report.sum.${part}`} />
          </dt>
          <dd>
            <FormattedNumber value={count} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
