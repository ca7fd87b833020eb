import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Line, LineChart } from 'recharts';
import { expect, it } from 'vitest';
import { PlainCurve } from '../../../../src/ui/charts/time/PlainCurve.tsx';

const chart = (values: readonly number[]): ReactNode => (
  <LineChart width={600} height={200} data={values.map((value) => ({ value }))}>
    <Line dataKey="value" strokeDasharray="6 4" isAnimationActive={false} shape={PlainCurve} />
  </LineChart>
);

it('is drawn again without being measured', () => {
  let measured = 0;
  const { container, rerender } = render(chart([40, 90]));
  const path = (): Element | null => container.querySelector('path.recharts-line-curve');
  const first = path()?.getAttribute('d');
  Object.assign(path() ?? {}, { getTotalLength: () => (measured += 1) });
  rerender(chart([90, 40]));
  expect(first).toMatch(/^M/);
  expect(path()?.getAttribute('d')).not.toBe(first);
  expect(path()?.getAttribute('stroke-dasharray')).toBe('6 4');
  expect(measured).toBe(0);
});
