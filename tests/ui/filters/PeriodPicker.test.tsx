import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Period } from '../../../src/model/time/period.ts';
import { PeriodPicker } from '../../../src/ui/filters/PeriodPicker.tsx';
import { presets } from '../../../src/ui/filters/presets.ts';
import { render } from '../render.tsx';

const opening = '2019-02-15';
const extent = { from: '2019-02-15', to: '2021-02-14' };

async function open(): Promise<Period[]> {
  const chosen: Period[] = [];
  render(
    <PeriodPicker
      period={{ from: '2019-02-15', to: '2020-02-15' }}
      opening={opening}
      extent={extent}
      onPeriod={(period) => chosen.push(period)}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: /15 février 2019 – 14 février 2020/ }));
  return chosen;
}

describe('PeriodPicker', () => {
  it('gives the second programme year from its anniversary to the next', async () => {
    const chosen = await open();
    await userEvent.click(screen.getByRole('button', { name: /^2e année/ }));
    expect(chosen).toEqual([{ from: '2020-02-15', to: '2021-02-15' }]);
  });

  it('gives a calendar year as a half-open interval', async () => {
    const chosen = await open();
    await userEvent.click(screen.getByRole('button', { name: '2020' }));
    expect(chosen).toEqual([{ from: '2020-01-01', to: '2021-01-01' }]);
  });

  it('gives everything since the opening, up to the last day of the data', async () => {
    const chosen = await open();
    await userEvent.click(screen.getByRole('button', { name: 'Depuis l’ouverture' }));
    expect(chosen).toEqual([{ from: '2019-02-15', to: '2021-02-14' }]);
  });

  it('says which period is chosen', async () => {
    await open();
    expect(screen.getByRole('button', { pressed: true }).textContent).toMatch(/^1re année/);
  });

  it('includes the last day of a custom period', async () => {
    const chosen = await open();
    fireEvent.change(screen.getByLabelText('Premier jour'), { target: { value: '2019-03-01' } });
    fireEvent.change(screen.getByLabelText('Dernier jour'), { target: { value: '2019-03-31' } });
    await userEvent.click(screen.getByRole('button', { name: 'Appliquer' }));
    expect(chosen).toEqual([{ from: '2019-03-01', to: '2019-04-01' }]);
  });

  it('refuses a custom period that ends before it starts', async () => {
    const chosen = await open();
    fireEvent.change(screen.getByLabelText('Dernier jour'), { target: { value: '2018-01-01' } });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Appliquer' }).disabled).toBe(true);
    expect(screen.getByRole('status').textContent).toContain('Le dernier jour doit suivre le premier');
    expect(chosen).toEqual([]);
  });
});

describe('presets', () => {
  it('offers the school years, quarters and months that hold some of the data, the newest first', () => {
    const { schoolYears, quarters, months } = presets('2019-02-15', { from: '2019-02-15', to: '2019-10-02' });
    expect(schoolYears).toEqual([
      { year: 2019, period: { from: '2019-09-01', to: '2020-09-01' } },
      { year: 2018, period: { from: '2018-09-01', to: '2019-09-01' } },
    ]);
    expect(quarters.map(({ key }) => key)).toEqual(['2019-Q4', '2019-Q3', '2019-Q2', '2019-Q1']);
    expect(months.slice(0, 2).map(({ key }) => key)).toEqual(['2019-10', '2019-09']);
    expect(months).toHaveLength(9);
    expect(quarters[0]?.period).toEqual({ from: '2019-10-01', to: '2020-01-01' });
  });

  it('offers no period without data', () => {
    expect(presets(opening, null)).toEqual({
      programmeYears: [],
      calendarYears: [],
      schoolYears: [],
      quarters: [],
      months: [],
      sinceOpening: null,
    });
  });

  it('offers only years that hold some of the data', () => {
    const { programmeYears, calendarYears } = presets(opening, { from: '2020-03-01', to: '2021-01-01' });
    expect(programmeYears.map(({ nth }) => nth)).toEqual([2]);
    expect(calendarYears.map(({ year }) => year)).toEqual([2020]);
  });
});
