import { IconChevronDown } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { Button } from './Button.tsx';
import { Dropdown } from './Dropdown.tsx';
import styles from './MenuButton.module.css';

interface Props {
  readonly icon: ReactNode;
  readonly name: string;
  /** Where the menu hangs from the button. */
  readonly side?: 'start' | 'end';
  /** In rem, less where the window is narrower. */
  readonly width: number;
  /** Look of what opens. */
  readonly className?: string | undefined;
  /** Made when it is first opened; `close` puts it away. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens what it names beneath it. */
export function MenuButton({ icon, name, side = 'start', width, className, children }: Props): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles['place']} data-side={side}>
      <Dropdown
        id={id}
        label={name}
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        side={side}
        width={`min(${width}rem, calc(100vw - 2rem))`}
        className={className}
        button={
          <Button aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
            {icon}
            <span className={styles['name']}>{name}</span>
            <IconChevronDown size={16} aria-hidden />
          </Button>
        }
      >
        {() => children(() => setIsOpen(false))}
      </Dropdown>
    </div>
  );
}
