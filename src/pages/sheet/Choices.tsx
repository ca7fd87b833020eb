import type { ReactNode } from 'react';
import { Button } from '../../ui/layout/Button.tsx';
import { Section } from '../../ui/layout/Section.tsx';
import styles from './SheetPage.module.css';

interface Props {
  readonly title: string;
  readonly all: readonly { readonly key: string; readonly name: string }[];
  readonly onChoose: (key: string) => void;
}

/** What a sheet can be of, one kind at a time. */
export function Choices({ title, all, onChoose }: Props): ReactNode {
  return (
    <Section title={title}>
      <ul className={styles['choices']}>
        {all.map(({ key, name }) => (
          <li key={key}>
            <Button onClick={() => onChoose(key)}>{name}</Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
