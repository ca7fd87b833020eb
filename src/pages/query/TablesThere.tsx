import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { canonical, derived } from '../../model/dataset/canonical.ts';
import styles from './QueryPage.module.css';

/** What a reader most often wants first. */
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
