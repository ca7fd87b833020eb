import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import styles from './MethodPage.module.css';

export const partNames = ['rules', 'indicators', 'glossary'] as const;

interface Props {
  readonly name: (typeof partNames)[number];
  readonly children: ReactNode;
}

export function Part({ name, children }: Props): ReactNode {
  const id = `method-${name}`;
  return (
    <section aria-labelledby={id} className={name === 'indicators' ? styles['columns'] : undefined}>
      <h2 className={styles['title']} id={id}>
        <FormattedMessage id={`method.${name}`} />
      </h2>
      {children}
    </section>
  );
}
