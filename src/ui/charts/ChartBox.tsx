import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { ResponsiveContainer } from 'recharts';

/** The width of its place, and of the sheet when printing: Recharts would keep the width of the screen (recharts#2285). */
export function ChartBox({
  height,
  children,
}: {
  readonly height: number;
  readonly children: ReactElement;
}): ReactNode {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const print = (): void => flushSync(() => setIsPrinting(true));
    const screen = (): void => flushSync(() => setIsPrinting(false));
    window.addEventListener('beforeprint', print);
    window.addEventListener('afterprint', screen);
    return () => {
      window.removeEventListener('beforeprint', print);
      window.removeEventListener('afterprint', screen);
    };
  }, []);
  const width = isPrinting ? 960 : '100%';
  return (
    <ResponsiveContainer
      key={String(isPrinting)}
      width={width}
      height={height}
      initialDimension={{ width: 600, height }}
    >
      {children}
    </ResponsiveContainer>
  );
}
