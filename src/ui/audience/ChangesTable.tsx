import type { ReactNode } from 'react';
import type { Released } from '../../model/figure/released.ts';
import { useIntl } from 'react-intl';
import { formatShare, formatSigned, shareDigits } from '../../i18n/format.ts';
import type { BreakdownId } from '../../model/figure/indicator.ts';
import type { Interval } from '../../model/figure/uncertainty.ts';
import styles from '../targets/Targets.module.css';

/** One answer's share now and before, from 0 to 1, and the difference with its interval. */
export interface ChangedShare {
  readonly by: BreakdownId;
  readonly key: string;
  readonly now: number;
  readonly before: number;
  readonly interval: Interval;
}

interface Props {
  readonly rows: readonly Released<ChangedShare>[];
  readonly title: string;
  readonly label: (by: BreakdownId, key: string) => string;
}

/** Shares beside those of the period compared, in points; a difference that chance explains is said to be one. */
export function ChangesTable({ rows, title, label }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const points = (share: number, digits = 1): string => formatSigned(100 * share, digits, messages);
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={title}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {(['bounds.category', 'shares.now', 'shares.before', 'shares.change', 'shares.says'] as const).map((id) => (
              <th key={id} scope="col">
                {formatMessage({ id })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ by, key, now, before, interval }) => (
            <tr key={`${by} ${key}`}>
              <th scope="row">{label(by, key)}</th>
              <td data-label={formatMessage({ id: 'shares.now' })}>
                {formatShare(now, shareDigits(now, before), messages)}
              </td>
              <td data-label={formatMessage({ id: 'shares.before' })}>
                {formatShare(before, shareDigits(now, before), messages)}
              </td>
              <td data-label={formatMessage({ id: 'shares.change' })}>
                {points(now - before, shareDigits(now, before))}
                <small>
                  {formatMessage({ id: 'shares.interval' }, { low: points(interval.low), high: points(interval.high) })}
                </small>
              </td>
              <td data-label={formatMessage({ id: 'shares.says' })}>
                {formatMessage({
                  id: interval.low > 0 ? 'shares.up' : interval.high < 0 ? 'shares.down' : 'shares.chance',
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
