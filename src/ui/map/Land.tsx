import { memo, type ReactNode } from 'react';
import type { Drawing } from '../../geo/projection.ts';
import styles from './Land.module.css';

interface Props {
  readonly drawing: Drawing;
}

/** What is around the region. Drawn again only at a new size: the paths are long. */
export const Surroundings = memo(function Surroundings({ drawing }: Props): ReactNode {
  return (
    <g aria-hidden="true">
      {[...drawing.countries, ...drawing.around].map(({ code, path }) => (
        <path key={code} d={path} className={styles['around']} />
      ))}
    </g>
  );
});

/** The departments of the region within its border, before what is around it. */
export const Land = memo(function Land({ drawing }: Props): ReactNode {
  return (
    <g aria-hidden="true">
      <Surroundings drawing={drawing} />
      {drawing.departments.map(({ code, path }) => (
        <path key={code} d={path} className={styles['department']} />
      ))}
      <path d={drawing.border} className={styles['border']} />
    </g>
  );
});
