import { type KeyboardEvent, memo, type ReactNode, useRef, useState } from 'react';
import type { Measured } from '../../model/figure/figure.ts';
import type { Released } from '../../model/figure/released.ts';
import { useFigureMarks } from '../figure/Refreshing.tsx';
import type { Circle } from './circles.ts';
import styles from './Circles.module.css';
import { targetOf } from './targetOf.ts';

interface Props {
  /** The largest first: smaller ones are drawn over them. */
  readonly circles: readonly Circle[];
  readonly hub: string;
  readonly measured: Released<Measured>;
  /** How close the map is: circles keep their size on screen. */
  readonly scale: number;
  /** What is said of each city, by INSEE code. */
  readonly marks: ReadonlyMap<string, { readonly label: string }>;
  /** What is noted of cities, by INSEE code. */
  readonly noted: ReadonlyMap<string, readonly string[]>;
  readonly onActive: (circle: Circle | null) => void;
  readonly isPickable: boolean;
  readonly onPick: (code: string) => void;
}

const RING = 3.5;

/** One stop of the keyboard for all circles: arrows go from the largest to the smallest and back, Enter or Space picks. */
export const CityCircles = memo(function CityCircles({
  circles,
  hub,
  measured,
  scale,
  marks,
  noted,
  onActive,
  isPickable,
  onPick,
}: Props): ReactNode {
  const figureMarks = useFigureMarks();
  const [current, setCurrent] = useState<string | null>(null);
  const group = useRef<SVGGElement>(null);
  const stop = circles.find(({ city }) => city.code === current) ?? circles[0];
  const ringed = circles.find(({ city }) => city.code === hub);
  const indexOf = (target: EventTarget): number =>
    circles.findIndex(({ city }) => target instanceof SVGElement && city.code === target.dataset['key']);

  const press = (event: KeyboardEvent): void => {
    const index = indexOf(event.target);
    const target = targetOf(event.key, index, circles.length - 1);
    const isPick = event.key === 'Enter' || event.key === ' ';
    const code = circles[target ?? index]?.city.code;
    if (code === undefined || (target === null && !isPick)) return;
    event.preventDefault();
    if (target === null) onPick(code);
    else group.current?.querySelector<SVGCircleElement>(`[data-key="${code}"]`)?.focus();
  };

  return (
    <g
      ref={group}
      onKeyDown={press}
      onFocus={({ target }) => {
        const circle = circles[indexOf(target)];
        if (circle === undefined) return;
        setCurrent(circle.city.code);
        onActive(circle);
      }}
      onBlur={() => onActive(null)}
    >
      {ringed !== undefined && (
        <circle cx={ringed.x} cy={ringed.y} r={(ringed.r + RING) / scale} className={styles['ring']} />
      )}
      {circles
        .filter(({ city: { code } }) => noted.has(code))
        .map(({ city: { code }, x, y, r }) => (
          <circle key={code} cx={x} cy={y} r={(r + 2 * RING) / scale} className={styles['noted']} data-noted={code} />
        ))}
      {circles.map((circle) => {
        const { code } = circle.city;
        return (
          <circle
            key={code}
            cx={circle.x}
            cy={circle.y}
            r={circle.r / scale}
            role={isPickable ? 'button' : 'img'}
            aria-label={marks.get(code)?.label}
            tabIndex={code === stop?.city.code ? 0 : -1}
            className={styles['circle']}
            data-hub={code === hub}
            {...figureMarks(measured.indicator, circle.figure, { by: 'city', key: code })}
          />
        );
      })}
    </g>
  );
});
