import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { canonical } from '../../model/dataset/canonical.ts';
import styles from './QueryPage.module.css';

/** Derived once after loading: nothing to join for most questions. */
const derived = {
  portrait: { ...canonical.person, home_department: 'department' },
  visit: {
    person_id: 'integer',
    session_id: 'integer',
    presence: 'presence',
    age_low: 'integer',
    age_high: 'integer',
    day: 'day',
    city: 'city',
    department: 'department',
    epci: 'integer',
    theme: 'theme',
    partner: 'partner',
    venue: 'venue',
    reserved: 'boolean',
    capacity: 'integer',
    start: 'integer',
    gender: 'gender',
    occupation: 'occupation',
    home_city: 'city',
    home_department: 'department',
    first_visit: 'boolean',
  },
} as const;
const tables = { visit: derived.visit, ...canonical, portrait: derived.portrait };

/** The tables that a query may read: what a row is, and the columns with their types. */
export function TablesThere(): ReactNode {
  const { formatMessage } = useIntl();
  return (
    <dl className={styles['tables']}>
      {(Object.keys(tables) as (keyof typeof tables)[]).map((name) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>{formatMessage({ id: `query.table.${name}` })}</dd>
          <dd>
            {Object.entries(tables[name]).map(([column, type]) => (
              <span key={column}>
                <code>{column}</code> <small>{formatMessage({ id: `query.type.${kindOf(type)}` })}</small>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function kindOf(type: string): 'integer' | 'day' | 'boolean' | 'category' {
  return type === 'integer' || type === 'day' || type === 'boolean' ? type : 'category';
}
