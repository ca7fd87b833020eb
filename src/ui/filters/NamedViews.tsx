import { IconBookmark, IconX } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../layout/Button.tsx';
import { Dropdown } from '../layout/Dropdown.tsx';
import styles from './NamedViews.module.css';

interface Props {
  readonly views: readonly {
    readonly name: string;
    /** Whether it is of this browser alone. */
    readonly isOwn: boolean;
  }[];
  readonly onOpen: (name: string) => void;
  readonly onSave: (name: string) => void;
  readonly onRemove: (name: string) => void;
  /** Saves all of them for everybody, in the programme's file; `null` where there is nothing to save. */
  readonly onKeep: (() => void) | null;
}

/** The views of the programme and of this browser, and a name for the present one. */
export function NamedViews({ views, onOpen, onSave, onRemove, onKeep }: Props): ReactNode {
  const { formatMessage } = useIntl();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  return (
    <Dropdown
      id={id}
      label={formatMessage({ id: 'views.title' })}
      isOpen={isOpen}
      onClose={() => setOpen(false)}
      width="max-content"
      className={styles['dropdown']}
      button={
        <Button data-unpictured aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          <IconBookmark size={18} aria-hidden />
          {formatMessage({ id: 'views.title' })}
        </Button>
      }
    >
      {() => (
        <>
          <ul>
            {views.map(({ name: each, isOwn }) => (
              <li key={each}>
                <button
                  type="button"
                  onClick={() => {
                    setOpen(false);
                    onOpen(each);
                  }}
                >
                  {each}
                </button>
                {isOwn && (
                  <button
                    type="button"
                    aria-label={formatMessage({ id: 'views.remove' }, { name: each })}
                    onClick={() => onRemove(each)}
                  >
                    <IconX size={14} aria-hidden />
                  </button>
                )}
              </li>
            ))}
          </ul>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (name.trim() === '') return;
              onSave(name.trim());
              setName('');
              setOpen(false);
            }}
          >
            <label>
              {formatMessage({ id: 'views.name' })}
              <input value={name} maxLength={60} onChange={({ currentTarget }) => setName(currentTarget.value)} />
            </label>
            <Button type="submit" look="filled" disabled={name.trim() === ''}>
              {formatMessage({ id: 'views.save' })}
            </Button>
          </form>
          {onKeep !== null && (
            <p className={styles['keep']}>
              {formatMessage({ id: 'promises.edited' })}
              <Button onClick={onKeep}>{formatMessage({ id: 'promises.save' })}</Button>
            </p>
          )}
        </>
      )}
    </Dropdown>
  );
}
