import { type ReactNode, useId } from 'react';
import styles from './SearchBox.module.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What was found, announced; empty when nothing is asked for. */
  readonly status: string;
}

/** Narrows what is below it. On paper only what was found is left of it. */
export function SearchBox({ label, value, onChange, status }: Props): ReactNode {
  const id = useId();
  return (
    <div role="search" className={styles['search']}>
      <label htmlFor={id} data-unpictured>
        {label}
        <input id={id} type="search" value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)} />
      </label>
      <p role="status">{status}</p>
    </div>
  );
}
