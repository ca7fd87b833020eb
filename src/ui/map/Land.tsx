import { memo, type ReactNode } from 'react';
import type { Drawing } from '../../geo/projection.ts';
import styles from './RegionMap.module.css';

/** The departments of the region within its border, before what is around it. Drawn again only at a new size: the paths are long. */
export const Land = memo(function Land({ drawing }: { readonly drawing: Drawing }): ReactNode {
  return (
    <g aria-hidden="true">
      {[...drawing.countries, ...drawing.around].map(({ code, path }) => (
        <path key={code} d={path} className={styles['around']} />
      ))}
      {drawing.departments.map(({ code, path }) => (
        <path key={code} d={path} className={styles['department']} />
      ))}
      <path d={drawing.border} className={styles['border']} />
    </g>
  );
});
