import { describe, expect, it } from 'vitest';
import { everything, toScope } from '../../../src/model/address/filter.ts';

const year = { from: '2019-02-15', to: '2020-02-15' };

function periodFor(from: string | null, to: string | null): string {
  const { period } = toScope({ ...everything, from, to }, year);
  return `${period.from} ${period.to}`;
}

describe('the period of a filter', () => {
  it('is the default one when none is asked for', () => {
    expect(periodFor(null, null)).toBe('2019-02-15 2020-02-15');
  });

  it('is the one asked for', () => {
    expect(periodFor('2020-01-01', '2021-01-01')).toBe('2020-01-01 2021-01-01');
  });

  it('takes the end it lacks from the default one', () => {
    expect(periodFor('2019-06-01', null)).toBe('2019-06-01 2020-02-15');
    expect(periodFor(null, '2019-06-01')).toBe('2019-02-15 2019-06-01');
  });

  it('is a year when the default one has nothing between its ends', () => {
    expect(periodFor('2020-02-15', null)).toBe('2020-02-15 2021-02-15');
    expect(periodFor(null, '2019-02-15')).toBe('2018-02-15 2019-02-15');
  });
});
