import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { formatValue } from '../../i18n/format.ts';
import type { Represented } from '../../model/figure/answers/represented.ts';
import type { Released } from '../../model/figure/released.ts';
import styles from '../targets/Targets.module.css';

interface Props {
  readonly rows: readonly Released<Represented>[];
  readonly title: string;
  readonly label: (key: string) => string;
}

/** Groups of people beside the same groups of residents: who is missing. */
export function ResidentsTable({ rows, title, label }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage } = messages;
  const share = (value: number): string => formatValue(value, 'share', messages);
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={title}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {(['bounds.category', 'residents.people', 'residents.residents', 'residents.says'] as const).map((id) => (
              <th key={id} scope="col">
                {formatMessage({ id })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, share: own, interval, residents, verdict }) => (
            <tr key={key}>
              <th scope="row">{label(key)}</th>
              <td data-label={formatMessage({ id: 'residents.people' })}>
                {share(own)}
                <small>
                  {formatMessage({ id: 'compare.interval' }, { low: share(interval.low), high: share(interval.high) })}
                </small>
              </td>
              <td data-label={formatMessage({ id: 'residents.residents' })}>{share(residents)}</td>
              <td data-label={formatMessage({ id: 'residents.says' })}>
                {formatMessage({ id: `residents.${verdict}` })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
