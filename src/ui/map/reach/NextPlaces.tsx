import { type ReactNode, useId } from 'react';
import { useIntl } from 'react-intl';
import type { NextPlace } from '../../../geo/nextPlaces.ts';
import { Choice } from '../../filters/Choice.tsx';
import styles from './ReachCard.module.css';
import { printed } from '../../../model/place/printed.ts';

interface Props {
  readonly places: readonly NextPlace[];
  /** Places asked, and the least distance between them, km. */
  readonly asked: { readonly count: number; readonly apart: number };
  readonly onAsk: (asked: { readonly count: number; readonly apart: number }) => void;
}

const counts = ['1', '2', '3', '4', '5'] as const;
const distances = ['0', '20', '40', '60'] as const;

/** The communes where a few sessions more would together bring most people within reach, with how many and how far the nearest session is. */
export function NextPlaces({ places, asked, onAsk }: Props): ReactNode {
  const { formatMessage, formatNumber } = useIntl();
  const id = useId();
  const total = places.reduce((sum, { gained }) => sum + gained, 0);
  return (
    <section aria-labelledby={id}>
      <h4 id={id}>{formatMessage({ id: 'reach.next' })}</h4>
      <div className={styles['ask']} data-unpictured>
        <Choice
          label={formatMessage({ id: 'reach.next.count' })}
          value={counts.find((each) => Number(each) === asked.count) ?? '3'}
          groups={[{ label: null, options: counts.map((value) => ({ value, label: value })) }]}
          onChoose={(count) => onAsk({ ...asked, count: Number(count) })}
        />
        <Choice
          label={formatMessage({ id: 'reach.next.apart' })}
          value={distances.find((each) => Number(each) === asked.apart) ?? '20'}
          groups={[
            {
              label: null,
              options: distances.map((value) => ({
                value,
                label: formatMessage({ id: 'reach.km' }, { km: value }),
              })),
            },
          ]}
          onChoose={(apart) => onAsk({ ...asked, apart: Number(apart) })}
        />
      </div>
      <ol>
        {places.map(({ city, gained, nearest }) => (
          <li key={city.code}>
            <span>{`${printed(city.name)} (${city.department})`}</span>
            <span>{formatMessage({ id: 'reach.gained' }, { count: gained })}</span>
            {nearest !== null && (
              <span>
                {formatMessage(
                  { id: 'reach.nearest' },
                  { name: printed(nearest.city.name), km: formatNumber(nearest.km, { maximumFractionDigits: 0 }) },
                )}
              </span>
            )}
          </li>
        ))}
      </ol>
      <p role="status" className={styles['sum']}>
        {places.length === 0
          ? formatMessage({ id: 'reach.nobody' })
          : formatMessage({ id: 'reach.next.total' }, { count: total })}
      </p>
    </section>
  );
}
