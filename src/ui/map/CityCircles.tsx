import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { Measured } from '../../model/figure.ts';
import { useFigureMarks } from '../figure/Refreshing.tsx';
import type { Circle } from './circles.ts';
import styles from './RegionMap.module.css';

interface Props {
  /** The largest first: smaller ones are drawn over them. */
  readonly circles: readonly Circle[];
  readonly hub: string;
  readonly measured: Measured;
  readonly describe: (circle: Circle) => string;
  readonly onActive: (code: string | null) => void;
  readonly onPick?: (code: string) => void;
}

/** Pixels of radius around a small circle within which it can be pointed at. */
const REACH = 12;
const RING = 3.5;

/** One stop of the keyboard for all circles: arrows go from the largest to the smallest and back, Enter or Space picks. */
export function CityCircles({ circles, hub, measured, describe, onActive, onPick }: Props): ReactNode {
  const figureMarks = useFigureMarks();
  const [current, setCurrent] = useState<string | null>(null);
  const group = useRef<SVGGElement>(null);
  const stop = circles.find(({ city }) => city.code === current) ?? circles[0];
  const ringed = circles.find(({ city }) => city.code === hub);

  const press = (event: KeyboardEvent, index: number): void => {
    const target = targetOf(event.key, index, circles.length - 1);
    const isPick = event.key === 'Enter' || event.key === ' ';
    const code = circles[target ?? index]?.city.code;
    if (code === undefined || (target === null && !isPick)) return;
    event.preventDefault();
    if (target === null) onPick?.(code);
    else group.current?.querySelector<SVGCircleElement>(`[data-key="${code}"]`)?.focus();
  };

  return (
    <g ref={group}>
      {circles.map(({ city: { code }, x, y }) => (
        <circle
          key={code}
          cx={x}
          cy={y}
          r={REACH}
          className={styles['reach']}
          onPointerEnter={() => onActive(code)}
          onPointerLeave={() => onActive(null)}
          onClick={() => onPick?.(code)}
        />
      ))}
      {ringed !== undefined && <circle cx={ringed.x} cy={ringed.y} r={ringed.r + RING} className={styles['ring']} />}
      {circles.map((circle, index) => {
        const { code } = circle.city;
        return (
          <circle
            key={code}
            cx={circle.x}
            cy={circle.y}
            r={circle.r}
            role={onPick === undefined ? 'img' : 'button'}
            aria-label={describe(circle)}
            tabIndex={code === stop?.city.code ? 0 : -1}
            className={styles['circle']}
            data-hub={code === hub}
            {...figureMarks(measured.indicator, circle.figure, { by: 'city', key: code })}
            onPointerEnter={() => onActive(code)}
            onPointerLeave={() => onActive(null)}
            onFocus={() => {
              setCurrent(code);
              onActive(code);
            }}
            onBlur={() => onActive(null)}
            onClick={() => onPick?.(code)}
            onKeyDown={(event) => press(event, index)}
          />
        );
      })}
    </g>
  );
}

/** The circle a key goes to; `null` for a key that does not move. */
function targetOf(key: string, index: number, last: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(last, index + 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(0, index - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}
