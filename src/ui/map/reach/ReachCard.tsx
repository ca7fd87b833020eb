import { type ReactNode, useId } from 'react';
import { useIntl } from 'react-intl';
import type { Gazetteer } from '../../../geo/gazetteer.ts';
import type { Reach } from '../../../geo/reach.ts';
import { formatValue } from '../../../i18n/format.ts';
import { FARTHEST } from '../../../model/address/address.ts';
import type { City } from '../../../model/place/city.ts';
import type { Period } from '../../../model/time/period.ts';
import { ChartCard } from '../../charts/ChartCard.tsx';
import tables from '../../charts/ChartTable.module.css';
import styles from './ReachCard.module.css';

interface Props {
  readonly km: number;
  readonly reach: Reach;
  readonly region: Gazetteer['region'];
  readonly departments: Gazetteer['departments'];
  readonly period: Period;
  /** Whether a filter leaves sessions out. */
  readonly isFiltered: boolean;
  readonly onKm: (km: number) => void;
  /** Beside the communes that are farther: where to go next. */
  readonly children: ReactNode;
}

/** Communes listed of those that are farther. */
const LISTED = 12;

/** Who lives within some kilometres of a session, the largest communes that are farther, and what is set beside them. */
export function ReachCard({ km, reach, region, departments, period, isFiltered, onKm, children }: Props): ReactNode {
  const messages = useIntl();
  const { formatMessage, formatNumber } = messages;
  const id = useId();
  const title = formatMessage({ id: 'reach.title' });
  const share =
    reach.share === null ? formatMessage({ id: 'figure.undefined' }) : formatValue(reach.share, 'share', messages);
  const nameOf = ({ name, department }: City): string => `${name} (${department})`;
  const far = (each: number | null): string =>
    each === null
      ? formatMessage({ id: 'figure.undefined' })
      : formatMessage({ id: 'reach.km' }, { km: formatNumber(each, { maximumFractionDigits: 0 }) });
  const beyond = reach.beyond.slice(0, LISTED);
  return (
    <ChartCard
      title={title}
      summary={formatMessage({ id: 'reach.summary' }, { km })}
      measured={{ unit: 'share', period, of: 'inhabitants' }}
      notes={[
        formatMessage({ id: 'reach.note' }),
        isFiltered ? formatMessage({ id: 'reach.filtered' }) : null,
        reach.unplaced.length === 0 ? null : formatMessage({ id: 'map.outside' }, { count: reach.unplaced.length }),
      ]}
      table={
        <table className={tables['table']}>
          <caption>{formatMessage({ id: 'reach.departments' }, { km })}</caption>
          <thead>
            <tr>
              <th scope="col">{formatMessage({ id: 'breakdown.department' })}</th>
              <th scope="col">{formatMessage({ id: 'reach.communes-beyond' })}</th>
              <th scope="col">{formatMessage({ id: 'reach.inhabitants-beyond' })}</th>
            </tr>
          </thead>
          <tbody>
            {departments.map(({ code, name }) => {
              const own = reach.beyond.filter(({ city }) => city.department === code);
              return (
                <tr key={code}>
                  <th scope="row">{name}</th>
                  <td>{formatNumber(own.length)}</td>
                  <td>{formatNumber(own.reduce((sum, { city }) => sum + city.population, 0))}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      }
    >
      <div className={styles['ask']} data-unpictured>
        <label htmlFor={id}>{formatMessage({ id: 'reach.distance' })}</label>
        <input
          id={id}
          type="range"
          min={1}
          max={FARTHEST}
          value={km}
          aria-valuetext={formatMessage({ id: 'reach.km' }, { km })}
          onChange={({ currentTarget }) => onKm(Number(currentTarget.value))}
        />
        <output htmlFor={id}>{formatMessage({ id: 'reach.km' }, { km })}</output>
      </div>
      <p className={styles['share']}>
        <strong
          {...(km === 10 && { 'data-indicator': 'population-within-10km' })}
          data-state={reach.share === null ? 'undefined' : 'shown'}
          {...(reach.share !== null && { 'data-value': reach.share })}
        >
          {share}
        </strong>{' '}
        {formatMessage(
          { id: 'reach.share' },
          {
            km,
            inhabitants: formatNumber(reach.inhabitants),
            region: region.name,
            all: formatNumber(region.population),
          },
        )}
      </p>
      <div className={styles['lists']}>
        <section aria-labelledby={`${id}beyond`}>
          <h4 id={`${id}beyond`}>{formatMessage({ id: 'reach.beyond' }, { km, count: reach.beyond.length })}</h4>
          <ol>
            {beyond.map(({ city, km: distance }) => (
              <li key={city.code}>
                <span>{nameOf(city)}</span>
                <span>{formatMessage({ id: 'reach.inhabitants' }, { count: city.population })}</span>
                <span>{far(distance)}</span>
              </li>
            ))}
          </ol>
          {beyond.length === 0 && <p>{formatMessage({ id: 'reach.nobody' })}</p>}
        </section>
        {children}
      </div>
    </ChartCard>
  );
}
