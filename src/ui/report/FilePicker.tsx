import { type ReactNode, useId } from 'react';
import { FormattedMessage } from 'react-intl';
import { buttonLook } from '../layout/Button.tsx';
import styles from './FilePicker.module.css';

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
}

/** The one place where files are chosen; the same file may be chosen twice in a row. */
export function FilePicker({ onFiles }: Props): ReactNode {
  const id = useId();
  return (
    <div className={styles['picker']}>
      <label htmlFor={id} className={`${buttonLook.filled} ${styles['label']}`}>
        <FormattedMessage id="import.choose" />
      </label>
      <input
        id={id}
        type="file"
        multiple
        aria-describedby={`${id}-help`}
        className={styles['input']}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <p id={`${id}-help`} className={styles['help']}>
        <FormattedMessage id="import.help" />
      </p>
    </div>
  );
}
