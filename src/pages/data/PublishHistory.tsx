import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { usePast } from '../../app/publishing/usePast.ts';
import { formatDay } from '../../i18n/format.ts';
import tables from '../../ui/charts/ChartTable.module.css';
import styles from './DataPage.module.css';

/** Counts of a release that are shown beside what they were. */
const MOST = 30;

/** What was published so far: each release with its day, and the counts that it changed of the one before it. */
export function PublishHistory(): ReactNode {
  const messages = useIntl();
  const { formatMessage, formatNumber } = messages;
  const { past, nameOf } = usePast();
  if (past.length === 0) return null;
  const valueOf = (value: number | null): string =>
    value === null ? formatMessage({ id: 'publish.past.withheld' }) : formatNumber(value);
  return (
    <details>
      <summary>{formatMessage({ id: 'publish.past' })}</summary>
      {past.map(({ release, shown, withheld, changes }, index) => {
        const title = formatMessage(
          { id: 'publish.past.release' },
          { day: formatDay(release.on, messages), profile: release.profile, shown, withheld },
        );
        const rows = changes?.changed.slice(0, MOST) ?? [];
        return (
          // eslint-disable-next-line react/no-array-index-key -- two may be of one day, and none moves
          <div key={past.length - index}>
            <p>{title}</p>
            <p className={styles['note']}>
              {changes === null ? (
                <FormattedMessage id="publish.past.first" />
              ) : (
                <FormattedMessage
                  id="publish.past.since"
                  values={{
                    day: formatDay(changes.since, messages),
                    changed: changes.changed.length,
                    added: changes.added,
                    removed: changes.removed,
                  }}
                />
              )}
            </p>
            {rows.length > 0 && (
              <div className={styles['past']} tabIndex={0} role="region" aria-label={title}>
                <table className={tables['table']}>
                  <caption className="visually-hidden">{title}</caption>
                  <thead>
                    <tr>
                      {(['share.indicator', 'moved.before', 'moved.now'] as const).map((id) => (
                        <th key={id} scope="col">
                          {formatMessage({ id })}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {rows.map(({ fact, before }) => (
                      <tr key={JSON.stringify(fact)}>
                        <th scope="row">{nameOf(fact)}</th>
                        <td>{valueOf(before)}</td>
                        <td>{valueOf(fact.value)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )}
            {changes !== null && changes.changed.length > MOST && (
              <p className={styles['note']}>
                <FormattedMessage id="publish.past.more" values={{ count: changes.changed.length - MOST }} />
              </p>
            )}
          </div>
        );
      })}
    </details>
  );
}
