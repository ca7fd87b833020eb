import type { ReactNode } from 'react';
import type { Circle } from './circles.ts';
import styles from './RegionMap.module.css';

interface Props {
  readonly circle: Circle;
  /** Pixels of the map. */
  readonly width: number;
  readonly height: number;
  readonly department: string;
  readonly figures: readonly string[];
}

/** What the circle under the pointer or the focus stands for; a reader of the screen hears it as the name of the circle. */
export function CityCard({ circle: { city, x, y, r }, width, height, department, figures }: Props): ReactNode {
  return (
    <div
      className={styles['card']}
      aria-hidden="true"
      style={{
        ...(x > width / 2 ? { insetInlineEnd: width - x + r } : { insetInlineStart: x + r }),
        ...(y > height / 2 ? { insetBlockEnd: height - y } : { insetBlockStart: y }),
      }}
    >
      <strong>{city.name}</strong>
      <span>{department}</span>
      {figures.map((figure) => (
        <span key={figure}>{figure}</span>
      ))}
    </div>
  );
}
