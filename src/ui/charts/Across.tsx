import { type ReactNode, useCallback, useState } from 'react';

interface Props {
  readonly className?: string | undefined;
  /** What is drawn for a width, px. */
  readonly children: (width: number) => ReactNode;
}

/** Width drawn where there is nothing to measure, px. */
const UNMEASURED = 720;

/** A block as wide as its place in the page. What depends on the width is drawn once: when it is known, which is before anything is painted. */
export function Across({ className, children }: Props): ReactNode {
  const [width, setWidth] = useState<number | null>(null);
  const ref = useCallback((element: HTMLDivElement) => {
    const measure = (): void => setWidth(Math.round(element.clientWidth) || UNMEASURED);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={ref} className={className}>
      {width !== null && children(width)}
    </div>
  );
}
