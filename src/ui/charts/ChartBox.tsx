import { type ReactElement, type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { ResponsiveContainer } from 'recharts';

/** Fits a portrait A4 sheet, px; and what is left there of the height of the screen. */
const [PRINT_WIDTH, PRINT_SHARE] = [620, 0.7];

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
  const width = isPrinting ? PRINT_WIDTH : '100%';
  const tall = isPrinting ? Math.round(height * PRINT_SHARE) : height;
  return (
    <ResponsiveContainer
      key={String(isPrinting)}
      width={width}
      height={tall}
      initialDimension={{ width: 600, height: tall }}
    >
      {children}
    </ResponsiveContainer>
  );
}
