import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparedPeriod } from '../../../src/model/time/comparedPeriod.ts';
import { addDays, fromDayNumber, toDayNumber } from '../../../src/model/time/day.ts';

const twoYears = { from: '2019-02-15', to: '2021-02-15' };
const days = ({ from, to }: { from: string; to: string }): number => toDayNumber(to) - toDayNumber(from);

describe('a comparison', () => {
  it('is with the same dates a year earlier', () => {
    expect(comparedPeriod({ from: '2020-02-15', to: '2021-02-15' }, 'last-year', twoYears)).toEqual({
      state: 'compared',
      own: { from: '2020-02-15', to: '2021-02-15' },
      other: { from: '2019-02-15', to: '2020-02-15' },
      isPartial: false,
    });
  });

  it('of a period that still runs goes as far in the other as the data in this one', () => {
    const extent = { from: '2019-02-15', to: '2020-05-03' };
    const year = { from: '2020-02-15', to: '2021-02-15' };
    expect(comparedPeriod(year, 'last-year', extent)).toEqual({
      state: 'compared',
      own: { from: '2020-02-15', to: '2020-05-03' },
      other: { from: '2019-02-15', to: '2019-05-03' },
      isPartial: true,
    });
    expect(comparedPeriod({ from: '2020-05-01', to: '2020-06-01' }, 'previous', extent)).toMatchObject({
      own: { from: '2020-05-01', to: '2020-05-03' },
      other: { from: '2020-04-01', to: '2020-04-03' },
    });
  });

  it('with the period before keeps whole months', () => {
    expect(comparedPeriod({ from: '2020-03-01', to: '2020-04-01' }, 'previous', twoYears)).toMatchObject({
      other: { from: '2020-02-01', to: '2020-03-01' },
      // February was shorter by two days.
      own: { from: '2020-03-01', to: '2020-03-30' },
      isPartial: true,
    });
  });

  it('in months ends with the last whole month of the data on both sides', () => {
    const extent = { from: '2019-02-15', to: '2020-06-10' };
    const year = { from: '2020-02-15', to: '2021-02-15' };
    const months = { own: { from: '2020-02-15', to: '2020-06-01' }, other: { from: '2019-02-15', to: '2019-06-01' } };
    expect(comparedPeriod(year, 'last-year', extent, 'month')).toMatchObject(months);
    expect(comparedPeriod(year, 'previous', extent, 'month')).toMatchObject(months);
    // A few days without a session at the end are no gap.
    expect(comparedPeriod(year, 'last-year', { ...extent, to: '2021-02-13' }, 'month')).toMatchObject({
      own: year,
      other: { from: '2019-02-15', to: '2020-02-15' },
      isPartial: false,
    });
    // The last session of a month is seldom on its last day.
    expect(comparedPeriod(year, 'last-year', { ...extent, to: '2020-06-29' }, 'month')).toMatchObject({
      own: { to: '2020-07-01' },
    });
    expect(comparedPeriod(year, 'last-year', { ...extent, to: '2020-02-20' }, 'month').state).toBe('none');
    expect(comparedPeriod({ from: '2020-03-01', to: '2020-04-01' }, 'previous', twoYears, 'month')).toMatchObject({
      own: { to: '2020-04-01' },
      other: { from: '2020-02-01', to: '2020-03-01' },
      isPartial: false,
    });
  });

  it('with a shorter period is over the shorter of the two', () => {
    const other = { from: '2019-03-01', to: '2019-03-11' };
    expect(comparedPeriod({ from: '2020-03-01', to: '2020-04-01' }, other, twoYears)).toMatchObject({
      own: { from: '2020-03-01', to: '2020-03-11' },
      other,
    });
  });

  it('has nothing before the data, and nothing in an empty period', () => {
    expect(comparedPeriod({ from: '2019-02-15', to: '2020-02-15' }, 'last-year', twoYears).state).toBe(
      'nothing-before',
    );
    expect(comparedPeriod({ from: '2030-01-01', to: '2031-01-01' }, 'last-year', twoYears).state).toBe('empty');
    expect(comparedPeriod({ from: '2017-01-01', to: '2018-01-01' }, 'last-year', twoYears).state).toBe('empty');
    expect(comparedPeriod({ from: '2020-01-01', to: '2021-01-01' }, 'last-year', null).state).toBe('empty');
  });

  it('never sets different lengths side by side, but for a 29 February of the same dates', () => {
    const day = fc.integer({ min: 17_000, max: 19_000 });
    const length = fc.integer({ min: 1, max: 800 });
    const period = fc
      .tuple(day, length)
      .map(([from, more]) => ({ from: fromDayNumber(from), to: fromDayNumber(from + more) }));
    fc.assert(
      fc.property(period, period, fc.constantFrom('previous', 'last-year', 'other'), (own, extent, kind) => {
        const asked = kind === 'other' ? { from: addDays(own.from, -500), to: addDays(own.from, -450) } : kind;
        const found = comparedPeriod(own, asked, extent);
        if (found.state !== 'compared') return;
        expect(Math.abs(days(found.own) - days(found.other))).toBeLessThanOrEqual(kind === 'last-year' ? 1 : 0);
        expect(found.own.from).toBe(own.from);
        expect(found.own.to <= own.to && found.own.to <= extent.to).toBe(true);
      }),
    );
  });
});
