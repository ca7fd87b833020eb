import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { useDataset } from '../../app/dataset/DatasetProvider.tsx';
import { useVintages } from '../../app/figures/useVintages.ts';
import { formatDay, formatPeriod, formatSigned } from '../../i18n/format.ts';
import { grownOf } from '../../model/time/vintage.ts';
import tables from '../../ui/charts/ChartTable.module.css';
import styles from './PathwayPage.module.css';

/** How the figure of a past year has grown from version to version of the data. */
export function Vintages(): ReactNode {
  const messages = useIntl();
  const { formatMessage, formatNumber } = messages;
  const { dataset } = useDataset();
  const grown = grownOf(useVintages());
  const isDemo = dataset.state === 'ready' && dataset.demo;
  return (
    <div className={styles['card']}>
      <h3>{formatMessage({ id: 'vintage.title' })}</h3>
      <p>{formatMessage({ id: 'vintage.lead' })}</p>
      {grown.length === 0 ? (
        <p>{formatMessage({ id: isDemo ? 'vintage.demo' : 'vintage.none' })}</p>
      ) : (
        grown.map(({ period, points }) => (
          <table key={period.from} className={tables['table']}>
            <caption>{formatPeriod(period, messages)}</caption>
            <tbody>
              {points.map(({ asOf, opportunities, change }) => (
                <tr key={asOf}>
                  <th scope="row">{formatMessage({ id: 'vintage.as-of' }, { day: formatDay(asOf, messages) })}</th>
                  <td>{formatNumber(opportunities)}</td>
                  <td>
                    {change !== null &&
                      formatMessage({ id: 'vintage.grown' }, { change: formatSigned(change, 0, messages) })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ))
      )}
    </div>
  );
}
