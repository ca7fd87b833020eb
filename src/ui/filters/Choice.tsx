import { type ReactNode, useId } from 'react';
import styles from './Choice.module.css';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly groups: readonly { readonly label: string | null; readonly options: readonly Option<Value>[] }[];
  readonly onChoose: (value: Value) => void;
}

/** One choice among a few, in groups. */
export function Choice<Value extends string>({ label, value, groups, onChoose }: Props<Value>): ReactNode {
  const id = useId();
  const all = groups.flatMap(({ options }) => options);
  return (
    <p className={styles['choice']} data-unpictured>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = all.find((option) => option.value === currentTarget.value);
          if (chosen !== undefined) onChoose(chosen.value);
        }}
      >
        {groups.map((group) => {
          const options = group.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ));
          return group.label === null ? (
            options
          ) : (
            <optgroup key={group.label} label={group.label}>
              {options}
            </optgroup>
          );
        })}
      </select>
    </p>
  );
}
