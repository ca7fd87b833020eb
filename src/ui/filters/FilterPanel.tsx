import { type ReactNode, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { finds } from '../../i18n/finds.ts';
import type { BreakdownId } from '../../model/figure/indicator.ts';
import type { Answer } from '../figure/answer.ts';
import { DrawingPending } from '../charts/DrawingPending.tsx';
import styles from './FilterPanel.module.css';

/** A value one may keep, with how many people it stands for, in words. */
export interface FilterValue {
  readonly key: string;
  readonly label: string;
  readonly count: string;
  readonly isChosen: boolean;
}

interface Props {
  readonly dimensions: readonly { readonly by: BreakdownId; readonly name: string; readonly chosen: number }[];
  readonly by: BreakdownId;
  readonly onDimension: (by: BreakdownId) => void;
  /** Of the dimension chosen, most people first. */
  readonly values: Answer<readonly FilterValue[]>;
  readonly onToggle: (key: string) => void;
}

/** From so few on, a list is read at a glance. */
const SEARCHED = 8;

/** What the page can be restricted to: a dimension, then its values, found by a few letters whatever their accents. */
export function FilterPanel({ dimensions, by, onDimension, values, onToggle }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const [asked, setAsked] = useState('');
  const id = useId();
  const all = values.state === 'ready' ? values.value : [];
  const found = all.filter(({ label }) => finds(asked, label));
  const name = dimensions.find((each) => each.by === by)?.name ?? '';
  return (
    <div className={styles['panel']}>
      <div className={styles['dimensions']} role="group" aria-label={formatMessage({ id: 'filter.by' })}>
        {dimensions.map((each) => (
          <button
            key={each.by}
            type="button"
            aria-pressed={each.by === by}
            onClick={() => {
              setAsked('');
              onDimension(each.by);
            }}
          >
            {each.name}
            {each.chosen > 0 && <span className={styles['chosen']}>{each.chosen}</span>}
          </button>
        ))}
      </div>
      <div className={styles['values']}>
        {all.length >= SEARCHED && (
          <label className={styles['search']} htmlFor={id}>
            <span className="visually-hidden">{formatMessage({ id: 'filter.search' }, { name })}</span>
            <input
              id={id}
              type="search"
              placeholder={formatMessage({ id: 'filter.search' }, { name })}
              value={asked}
              onChange={({ currentTarget }) => setAsked(currentTarget.value)}
            />
          </label>
        )}
        {values.state !== 'ready' ? (
          <DrawingPending answer={values} />
        ) : (
          <ul className={styles['list']} aria-label={name}>
            {found.map(({ key, label, count, isChosen }) => (
              <li key={key}>
                <label>
                  <input type="checkbox" checked={isChosen} onChange={() => onToggle(key)} />
                  <span>{label}</span>
                  <span className={styles['count']}>{count}</span>
                </label>
              </li>
            ))}
          </ul>
        )}
        {values.state === 'ready' && found.length === 0 && <p>{formatMessage({ id: 'filter.nothing' })}</p>}
      </div>
    </div>
  );
}
