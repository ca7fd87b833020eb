import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../layout/Button.tsx';
import styles from './FilterChips.module.css';

/** One value of the filter, in words. */
export interface Chip {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly onRemove: () => void;
}

/** What restricts the figures, each with its ×; nothing when nothing does. */
export function FilterChips({
  chips,
  onClear,
}: {
  readonly chips: readonly Chip[];
  readonly onClear: () => void;
}): ReactNode {
  const { formatMessage } = useIntl();
  if (chips.length === 0) return null;
  return (
    <div className={styles['chips']} role="group" aria-label={formatMessage({ id: 'filter.active' })}>
      {chips.map(({ id, name, value, onRemove }) => (
        <button
          key={id}
          type="button"
          className={styles['chip']}
          aria-label={formatMessage({ id: 'filter.remove' }, { name, value })}
          onClick={onRemove}
        >
          <span className={styles['name']}>{name}</span> {value}
          <IconX size={14} aria-hidden />
        </button>
      ))}
      <Button className={styles['clear']} onClick={onClear}>
        {formatMessage({ id: 'filter.clear' })}
      </Button>
    </div>
  );
}
