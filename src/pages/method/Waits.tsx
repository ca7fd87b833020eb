import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import page from '../../../data/bench/page.json';
import { formatDay } from '../../i18n/format.ts';
import { RatioBars } from '../../ui/charts/bars/RatioBars.tsx';
import tables from '../../ui/charts/ChartTable.module.css';
import styles from './MethodPage.module.css';

const visits = ['cold', 'warm', 'shelf'] as const;
const heads = ['wait', 'median', 'p95'] as const;

/** How long a reader waits for the page, and for a filter: the last run of the benchmark, as it was recorded. */
export function Waits(): ReactNode {
  const messages = useIntl();
  const { formatMessage, formatNumber } = messages;
  const [run] = page.runs;
  if (run === undefined) return null;
  const milliseconds = (value: number): string => formatNumber(value, { style: 'unit', unit: 'millisecond' });
  const told = visits.flatMap((id) => {
    const found = run.visits.find(({ name }) => name === id);
    return found === undefined
      ? []
      : [{ ...found, visit: formatMessage({ id: `speed.visit.${id}` }, { rows: found.rows }) }];
  });
  const waits = [
    ...told.map(({ first, visit }) => ({ name: formatMessage({ id: 'speed.page.first' }, { visit }), ...first })),
    ...told.map(({ whole, visit }) => ({ name: formatMessage({ id: 'speed.page.whole' }, { visit }), ...whole })),
    { name: formatMessage({ id: 'speed.page.filter' }), ...run.filter },
    { name: formatMessage({ id: 'speed.page.month' }), ...run.month },
  ];
  const title = formatMessage({ id: 'speed.page' }, { day: formatDay(run.date, messages) });
  return (
    <figure className={styles['speed']}>
      <figcaption>{title}</figcaption>
      <RatioBars bars={waits.map(({ name, median }) => ({ name, value: median, label: milliseconds(median) }))} />
      <details>
        <summary>{formatMessage({ id: 'speed.table' })}</summary>
        <div className={styles['speedTable']} tabIndex={0} role="region" aria-label={title}>
          <table className={tables['table']}>
            <caption className="visually-hidden">{title}</caption>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {formatMessage({ id: `speed.${head}` })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {waits.map(({ name, median, p95 }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{milliseconds(median)}</td>
                  <td>{milliseconds(p95)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
