import { createContext, type ReactNode, useContext } from 'react';
import { Guarded } from '../layout/Guarded.tsx';
import { figureMarks } from './figureMarks.ts';
import styles from './Refreshing.module.css';

const RefreshingContext = createContext(false);

interface Props {
  /** True while the figures below still answer the previous question. */
  readonly isRefreshing: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Figures kept on screen while new ones are computed: greyed, and marked as loading. */
export function Refreshing({ isRefreshing, className = '', children }: Props): ReactNode {
  return (
    <RefreshingContext value={isRefreshing}>
      <div className={`${styles['refreshing']} ${className}`} data-refreshing={isRefreshing} aria-busy={isRefreshing}>
        <Guarded>{children}</Guarded>
      </div>
    </RefreshingContext>
  );
}

/** The marks of a figure; those of one that loads when it answers the previous question. */
export function useFigureMarks(): typeof figureMarks {
  const isRefreshing = useContext(RefreshingContext);
  return isRefreshing ? (indicator, _, cell) => figureMarks(indicator, null, cell) : figureMarks;
}
