import { memo, type ReactNode } from 'react';
import type { Gazetteer } from '../../geo/gazetteer.ts';
import type { Drawing } from '../../geo/projection.ts';
import styles from './Land.module.css';

interface Props {
  readonly gazetteer: Gazetteer;
  readonly drawing: Drawing;
}

/** Every commune as a dot, in one path: thousands of elements would be slow to move. */
export const CommuneDots = memo(function CommuneDots({ gazetteer, drawing }: Props): ReactNode {
  const dots = gazetteer.cities.map((city) => {
    const [x, y] = drawing.place(city);
    return `M${x.toFixed(1)} ${y.toFixed(1)}h0`;
  });
  return <path d={dots.join('')} className={styles['communes']} aria-hidden="true" />;
});
