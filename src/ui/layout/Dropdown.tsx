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

/** What opens beneath a button, or over it where there is room for it there alone, over the page. Escape and a press elsewhere close it; the keyboard stays in it until then. */
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
  const { shift, isAbove } = useFit(place, paper, isOpen);
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
          data-above={isAbove}
          className={`${styles['paper']} ${className}`}
          style={{ inlineSize: width, translate: `${shift}px` }}
        >
          {children()}
        </div>
      )}
    </div>
  );
}

interface Fit {
  /** How far the paper is moved sideways to stand within the window, in CSS pixels. */
  readonly shift: number;
  readonly isAbove: boolean;
}

type Drawn = { readonly current: HTMLElement | null };

/** Where the paper stands within the window. */
function useFit(place: Drawn, paper: Drawn, isOpen: boolean): Fit {
  const [found, setFound] = useState<Fit>({ shift: 0, isAbove: false });
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    const fit = (): void =>
      setFound((before) => {
        if (place.current === null || paper.current === null) return before;
        return fitOf(place.current.getBoundingClientRect(), paper.current.getBoundingClientRect(), before.shift);
      });
    fit();
    window.addEventListener('resize', fit);
    return () => window.removeEventListener('resize', fit);
  }, [place, paper, isOpen]);
  return found;
}

function fitOf({ top, bottom }: DOMRect, { left, right, height }: DOMRect, shifted: number): Fit {
  const { clientWidth, clientHeight } = document.documentElement;
  const whole = height + EDGE;
  return {
    // What is wider than the window begins where one reads first.
    shift: Math.max(Math.min(0, clientWidth - EDGE - (right - shifted)), EDGE - (left - shifted)),
    isAbove: whole > clientHeight - bottom && whole <= top,
  };
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
