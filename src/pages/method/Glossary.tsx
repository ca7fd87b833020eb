import type { ReactNode } from 'react';
import type { Term } from './terms.ts';
import styles from './MethodPage.module.css';
import { type HrefOf, OwnLink } from './OwnLink.tsx';

interface Props {
  readonly terms: readonly Term[];
  readonly hrefOf: HrefOf;
}

export function Glossary({ terms, hrefOf }: Props): ReactNode {
  return (
    <dl className={styles['glossary']}>
      {terms.map(({ id, name, meaning }) => (
        <div key={id} id={`term-${id}`}>
          <dt>
            {name} <OwnLink name={name} href={hrefOf(`term-${id}`)} />
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
