import { IconBookmark, IconX } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../layout/Button.tsx';
import { Dropdown } from '../layout/Dropdown.tsx';
import styles from './NamedViews.module.css';

interface Props {
  readonly names: readonly string[];
  readonly onOpen: (name: string) => void;
  readonly onSave: (name: string) => void;
  readonly onRemove: (name: string) => void;
}

/** The views saved in this browser, and a name for the present one. */
export function NamedViews({ names, onOpen, onSave, onRemove }: Props): ReactNode {
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
            {names.map((each) => (
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
                <button
                  type="button"
                  aria-label={formatMessage({ id: 'views.remove' }, { name: each })}
                  onClick={() => onRemove(each)}
                >
                  <IconX size={14} aria-hidden />
                </button>
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
        </>
      )}
    </Dropdown>
  );
}
