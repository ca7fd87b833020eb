import { type ReactNode, useId } from 'react';
import { buttonLook } from '../layout/Button.tsx';
import styles from './OpenFile.module.css';

interface Props {
  readonly label: string;
  /** The endings of the names of files that can be opened. */
  readonly endings: string;
  readonly onFile: (file: File) => void;
}

/** Opens one file; the same may be opened twice in a row. */
export function OpenFile({ label, endings, onFile }: Props): ReactNode {
  const id = useId();
  return (
    <div className={styles['open']}>
      <input
        id={id}
        type="file"
        accept={endings}
        className="visually-hidden"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
      <label htmlFor={id} className={buttonLook.plain}>
        {label}
      </label>
    </div>
  );
}
