import { type ReactNode, useId } from 'react';
import styles from './Switch.module.css';

interface Props<Value extends string> {
  readonly name: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: ReactNode }[];
  readonly onChange: (value: Value) => void;
}

/** One choice of a few, all in view. */
export function Switch<Value extends string>({ name, value, choices, onChange }: Props<Value>): ReactNode {
  const group = useId();
  return (
    <div role="radiogroup" aria-label={name} className={styles['switch']}>
      {choices.map((choice) => (
        <label key={choice.value} className={styles['choice']}>
          <input
            type="radio"
            className="visually-hidden"
            name={group}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </div>
  );
}
