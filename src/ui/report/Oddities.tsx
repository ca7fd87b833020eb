import { type ReactNode, useId } from 'react';
import { useIntl } from 'react-intl';
import type { Oddity } from '../../model/dataset/oddity.ts';
import styles from './Form.module.css';

/** What is counted and yet hard to believe, with a few lines to look at; nothing when all is plausible. */
export function Oddities({ oddities }: { readonly oddities: readonly Oddity[] }): ReactNode {
  const { formatMessage, formatList } = useIntl();
  const id = useId();
  if (oddities.length === 0) return null;
  return (
    <section className={styles['oddities']} aria-labelledby={id}>
      <h2 id={id}>{formatMessage({ id: 'oddities.title' })}</h2>
      <p>{formatMessage({ id: 'oddities.help' })}</p>
      <ul>
        {oddities.map(({ kind, count, examples }) => (
          <li key={kind}>
            {formatMessage({ id: `oddity.${kind}` }, { count })}
            <small>
              {formatList(
                examples.map((example) => formatMessage({ id: 'oddity.example' }, example)),
                { type: 'unit' },
              )}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
