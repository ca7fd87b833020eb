import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { released } from '../../../src/metrics/release/released.ts';
import type { Measured } from '../../../src/model/figure/figure.ts';
import { ChartTable } from '../../../src/ui/charts/ChartTable.tsx';
import { PassportProvider } from '../../../src/ui/figure/Passport.tsx';
import { render } from '../render.tsx';

const period = { from: '2019-02-15', to: '2020-02-15' };
const shown = (numerator: number, denominator: number): Measured['total'] => ({
  state: 'shown',
  value: numerator / denominator,
  numerator,
  denominator,
  unknown: 0,
});
const measured = released<Measured>({
  indicator: 'coaching-rate',
  unit: 'share',
  by: 'month',
  period,
  cells: [
    { key: '2019-02', figure: shown(1, 4) },
    { key: '2019-03', figure: shown(2, 3) },
  ],
  total: shown(3, 7),
});

it('opens the passport of a month with its days, and with the period that it is a step of', () => {
  const open = vi.fn();
  render(
    <PassportProvider value={open}>
      <ChartTable caption="Coaching" columns={[{ name: 'Taux', measured }]} label={(key) => key} />
    </PassportProvider>,
  );
  const [first, , total] = screen.getAllByRole('button');
  if (first === undefined || total === undefined) throw new TypeError('no figures');
  fireEvent.click(first);
  expect(open).toHaveBeenLastCalledWith(
    expect.objectContaining({ period: { from: '2019-02-15', to: '2019-03-01' } }),
    shown(1, 4),
    {},
    { by: 'month', key: '2019-02', period },
  );
  fireEvent.click(total);
  expect(open).toHaveBeenLastCalledWith(measured, shown(3, 7), {}, undefined);
});
