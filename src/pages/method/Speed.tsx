import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import peers from '../../../data/bench/peers.json';
import { formatDay } from '../../i18n/format.ts';
import { RatioBars } from '../../ui/charts/bars/RatioBars.tsx';
import tables from '../../ui/charts/ChartTable.module.css';
import { Section } from '../../ui/layout/Section.tsx';
import styles from './MethodPage.module.css';
import { Waits } from './Waits.tsx';

const heads = ['engine', 'cpu', 'clock', 'ratio'] as const;
/** Names that are the same in every language. */
const names: Readonly<Record<string, string>> = {
  crossfilter2: 'Crossfilter 2',
  arquero: 'Arquero',
  'sql.js': 'sql.js (SQLite)',
  mosaic: 'Mosaic',
  perspective: 'Perspective',
};

/** How fast the figures come, beside what a team might have chosen: the last runs of the benchmark, as they were recorded. */
export function Speed(): ReactNode {
  const messages = useIntl();
  const { formatMessage, formatNumber } = messages;
  const say = (id: 'title' | 'table' | (typeof heads)[number]): string => formatMessage({ id: `speed.${id}` });
  const nameOf = (name: string): string =>
    names[name] ?? formatMessage({ id: `speed.engine.${name === 'native-1' || name === 'native-2' ? name : 'wasm'}` });
  const milliseconds = (value: number): string =>
    formatNumber(value, { style: 'unit', unit: 'millisecond', maximumFractionDigits: value < 10 ? 1 : 0 });
  const times = (value: number): string =>
    formatMessage({ id: 'speed.times' }, { times: formatNumber(value, { maximumFractionDigits: value < 10 ? 1 : 0 }) });
  return (
    <Section
      title={say('title')}
      lead={formatMessage({ id: 'speed.lead' }, { day: formatDay(peers.date, messages) })}
      folded="always"
    >
      <Waits />
      {peers.runs.map(({ rows, runs }) => {
        const title = formatMessage({ id: 'speed.rows' }, { rows });
        return (
          <figure key={rows} className={styles['speed']}>
            <figcaption>{title}</figcaption>
            <RatioBars
              bars={runs.map(({ name, ratio }) => ({ name: nameOf(name), value: ratio.cpu, label: times(ratio.cpu) }))}
            />
            <details>
              <summary>{say('table')}</summary>
              <div className={styles['speedTable']} tabIndex={0} role="region" aria-label={title}>
                <table className={tables['table']}>
                  <caption className="visually-hidden">{title}</caption>
                  <thead>
                    <tr>
                      {heads.map((head) => (
                        <th key={head} scope="col">
                          {say(head)}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {runs.map(({ name, other, scan, ratio }) => (
                      <tr key={name}>
                        <th scope="row">{nameOf(name)}</th>
                        <td>
                          {formatMessage(
                            { id: 'speed.beside' },
                            { other: milliseconds(other.cpu), own: milliseconds(scan.cpu) },
                          )}
                        </td>
                        <td>
                          {formatMessage(
                            { id: 'speed.beside' },
                            { other: milliseconds(other.wall), own: milliseconds(scan.wall) },
                          )}
                        </td>
                        <td>{times(ratio.cpu)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            </details>
          </figure>
        );
      })}
    </Section>
  );
}
