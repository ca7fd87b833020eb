import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { Measured } from '../../model/figure.ts';
import { useFigureMarks } from '../figure/Refreshing.tsx';
import type { Circle } from './circles.ts';
import styles from './RegionMap.module.css';

interface Props {
  /** The largest first. */
  readonly circles: readonly Circle[];
  readonly hub: string;
  readonly measured: Measured;
  readonly describe: (circle: Circle) => string;
  readonly onActive: (code: string | null) => void;
  readonly onPick?: (code: string) => void;
}

/** One stop of the keyboard for all circles: arrows go from the largest to the smallest and back, Enter or Space picks. */
export function CityCircles({ circles, hub, measured, describe, onActive, onPick }: Props): ReactNode {
  const figureMarks = useFigureMarks();
  const [current, setCurrent] = useState<string | null>(null);
  const group = useRef<SVGGElement>(null);
  const stop = circles.find(({ city }) => city.code === current) ?? circles[0];

  const move = (to: number): void => {
    const code = circles[Math.max(0, Math.min(circles.length - 1, to))]?.city.code;
    if (code === undefined) return;
    setCurrent(code);
    group.current?.querySelector<SVGCircleElement>(`[data-key="${code}"]`)?.focus();
  };
  const press = (event: KeyboardEvent, index: number): void => {
    const code = circles[index]?.city.code;
    const step = {
      ArrowRight: index + 1,
      ArrowDown: index + 1,
      ArrowLeft: index - 1,
      ArrowUp: index - 1,
      Home: 0,
      End: circles.length - 1,
    }[event.key];
    if (step !== undefined) move(step);
    else if ((event.key === 'Enter' || event.key === ' ') && code !== undefined) onPick?.(code);
    else return;
    event.preventDefault();
  };

  return (
    <g ref={group}>
      {circles.map((circle, index) => {
        const { city, x, y, r } = circle;
        return (
          <circle
            key={city.code}
            cx={x}
            cy={y}
            r={r}
            role={onPick === undefined ? 'img' : 'button'}
            aria-label={describe(circle)}
            tabIndex={city.code === stop?.city.code ? 0 : -1}
            className={styles['circle']}
            data-hub={city.code === hub}
            {...figureMarks(
              measured.indicator,
              { state: 'shown', value: circle.value, numerator: circle.value, denominator: null, unknown: 0 },
              { by: 'city', key: city.code },
            )}
            onPointerEnter={() => onActive(city.code)}
            onPointerLeave={() => onActive(null)}
            onFocus={() => {
              setCurrent(city.code);
              onActive(city.code);
            }}
            onBlur={() => onActive(null)}
            onClick={() => onPick?.(city.code)}
            onKeyDown={(event) => press(event, index)}
          />
        );
      })}
    </g>
  );
}
