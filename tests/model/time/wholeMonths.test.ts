import { describe, expect, it } from 'vitest';
import { wholeMonthsAround } from '../../../src/model/time/wholeMonths.ts';

const opening = '2019-02-15';
const extent = { from: '2019-02-15', to: '2021-01-20' };
const around = (from: string, to: string): unknown => wholeMonthsAround({ from, to }, opening, extent);

describe('the whole months around a period', () => {
  it('are none where no month is cut', () => {
    expect(around('2019-03-01', '2019-06-01')).toBeNull();
    expect(around('2019-02-15', '2020-02-15')).toBeNull();
    expect(around('2020-02-15', '2020-03-01')).toBeNull();
  });
  it('are none where only what the data does not hold is cut', () => {
    expect(around('2019-01-10', '2019-06-01')).toBeNull();
    expect(around('2020-03-01', '2021-01-20')).toBeNull();
  });
  it('hold the months that are cut at either end', () => {
    expect(around('2019-03-05', '2019-06-01')).toEqual({ from: '2019-03-01', to: '2019-06-01' });
    expect(around('2019-03-01', '2019-12-24')).toEqual({ from: '2019-03-01', to: '2020-01-01' });
  });
});
