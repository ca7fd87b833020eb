import { describe, expect, it } from 'vitest';
import { paceNeeded } from '../../../src/ui/targets/paceNeeded.ts';

const target = { indicator: 'people', period: { from: '2021-02-15', to: '2022-02-15' }, value: 12_000 } as const;
const of = (value: number) =>
  ({
    target,
    unit: 'people',
    now: { state: 'shown', value, numerator: value, denominator: null, unknown: 0 },
  }) as const;

describe('the pace that a target asks for', () => {
  it('is what is missing over the months left', () => {
    const pace = paceNeeded(of(6000), '2021-08-16');
    expect(pace?.missing).toBe(6000);
    expect(pace?.monthly).toBeCloseTo(998, 0);
  });

  it('is all that is missing in the last month', () => {
    expect(paceNeeded(of(11_900), '2022-02-10')).toEqual({ missing: 100, monthly: 100 });
  });

  it('is none once the target is reached or the period over', () => {
    expect(paceNeeded(of(12_000), '2021-08-16')).toBeNull();
    expect(paceNeeded(of(6000), '2022-02-15')).toBeNull();
  });
});
