import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import styles from './Dropdown.module.css';

interface Props {
  /** Names what opens, for who listens. */
  readonly id: string;
  readonly label: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The button that it hangs from. */
  readonly button: ReactNode;
  readonly side?: 'start' | 'end';
  /** A width of CSS; without one, as wide as what it holds. */
  readonly width?: string;
  readonly className?: string | undefined;
  readonly children: () => ReactNode;
}

/** Room left to the edge of the window, in CSS pixels. */
const EDGE = 16;

const focusable = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea, summary';

/** What opens beneath a button, over the page. Escape and a press elsewhere close it; the keyboard stays in it until then. */
export function Dropdown({
  id,
  label,
  isOpen,
  onClose,
  button,
  side,
  width,
  className = '',
  children,
}: Props): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const shift = useShift(paper, isOpen);
  const close = useEffectEvent(onClose);
  useEffect(() => {
    if (!isOpen) return undefined;
    const trigger = place.current?.querySelector('button');
    paper.current?.querySelector<HTMLElement>(focusable)?.focus({ preventScroll: true });
    const press = ({ target }: Event): void => {
      if (target instanceof Node && place.current?.contains(target) !== true) close();
    };
    document.addEventListener('pointerdown', press);
    return () => {
      document.removeEventListener('pointerdown', press);
      // What was focused went with the paper. A page that moved under a press elsewhere would lose it.
      if (document.activeElement === null || document.activeElement === document.body)
        trigger?.focus({ preventScroll: true });
    };
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOpen) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      place.current?.querySelector('button')?.focus();
      onClose();
    }
    if (event.key === 'Tab' && paper.current !== null) keepWithin(paper.current, event);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of what stands in it
    <div ref={place} className={styles['place']} onKeyDown={onKeyDown}>
      {button}
      {isOpen && (
        <div
          ref={paper}
          id={id}
          role="group"
          aria-label={label}
          data-side={side ?? 'start'}
          className={`${styles['paper']} ${className}`}
          style={{ inlineSize: width, translate: `${shift}px` }}
        >
          {children()}
        </div>
      )}
    </div>
  );
}

/** How far the paper is moved to stand within the window, in CSS pixels. */
function useShift(paper: { readonly current: HTMLElement | null }, isOpen: boolean): number {
  const [shift, setShift] = useState(0);
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    const fit = (): void =>
      setShift((before) => {
        const { left = 0, right = 0 } = paper.current?.getBoundingClientRect() ?? {};
        const room = document.documentElement.clientWidth - EDGE;
        // What is wider than the window begins where one reads first.
        return Math.max(Math.min(0, room - (right - before)), EDGE - (left - before));
      });
    fit();
    window.addEventListener('resize', fit);
    return () => window.removeEventListener('resize', fit);
  }, [paper, isOpen]);
  return shift;
}

/** From the last the keyboard goes to the first, and back. */
function keepWithin(paper: HTMLElement, event: KeyboardEvent): void {
  const all = [...paper.querySelectorAll<HTMLElement>(focusable)].filter((each) => each.checkVisibility?.() ?? true);
  const [first, last] = event.shiftKey ? [all.at(-1), all[0]] : [all[0], all.at(-1)];
  const isInside = paper.contains(document.activeElement);
  if (first === undefined || (isInside && document.activeElement !== last)) return;
  event.preventDefault();
  first.focus();
}
