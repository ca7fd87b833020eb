import { type ReactNode, useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Gazetteer } from '../../../geo/gazetteer.ts';
import type { Outline } from '../../../geo/outline.ts';
import { drawRegion } from '../../../geo/projection.ts';
import { formatCount, formatFigure } from '../../../i18n/format.ts';
import type { Measured } from '../../../model/figure/figure.ts';
import type { Released } from '../../../model/figure/released.ts';
import { circlesOf } from '../circles.ts';
import styles from './SmallMaps.module.css';

interface Props {
  readonly outline: Outline;
  readonly gazetteer: Gazetteer;
  readonly hub: string;
  /** One map each, broken down by city. */
  readonly maps: readonly { readonly name: string; readonly measured: Released<Measured> }[];
  /** The value that the largest circle of all maps stands for. */
  readonly largest: number;
}

/** Drawn at this width, shown at the width of its place. */
const WIDTH = 260;

/** The same map at several times, at one scale, to be compared at a glance. */
export function SmallMaps({ outline, gazetteer, hub, maps, largest }: Props): ReactNode {
  const messages = useIntl();
  const drawing = useMemo(() => drawRegion(outline, WIDTH), [outline]);
  return (
    <ul className={styles['maps']}>
      {maps.map(({ name, measured }) => {
        const { total, unit } = measured;
        const count =
          total.state === 'shown' ? formatCount(total.value, unit, messages) : formatFigure(total, unit, messages);
        return (
          <li key={name}>
            <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} role="img" aria-label={`${name} : ${count}`}>
              <path d={drawing.border} className={styles['land']} />
              {largest > 0 &&
                circlesOf(measured, gazetteer, drawing, largest).circles.map(({ city, x, y, r }) => (
                  <circle
                    key={city.code}
                    cx={x}
                    cy={y}
                    r={r}
                    className={styles['circle']}
                    data-hub={city.code === hub}
                  />
                ))}
            </svg>
            <strong>{name}</strong>
            <span>{count}</span>
          </li>
        );
      })}
    </ul>
  );
}
