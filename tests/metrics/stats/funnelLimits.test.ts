import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnelLimits } from '../../../src/metrics/stats/funnelLimits.ts';
import { wilson } from '../../../src/metrics/stats/interval.ts';

describe('funnel limits', () => {
  it('are 1.96 and 3.09 standard errors around the rate', () => {
    const limits = funnelLimits(0.5, 100);
    expect(limits?.inner.low).toBeCloseTo(0.402, 4);
    expect(limits?.inner.high).toBeCloseTo(0.598, 4);
    expect(limits?.outer.low).toBeCloseTo(0.34549, 5);
    expect(limits?.outer.high).toBeCloseTo(0.65451, 5);
  });

  it('stop where a share does', () => {
    expect(funnelLimits(0.1, 10)).toMatchObject({ inner: { low: 0 }, outer: { low: 0 } });
    expect(funnelLimits(0.9, 10)).toMatchObject({ inner: { high: 1 }, outer: { high: 1 } });
    expect(funnelLimits(0, 10)).toEqual({ inner: { low: 0, high: 0 }, outer: { low: 0, high: 0 } });
  });

  it('do not exist without a base, or around what is not a share', () => {
    expect(funnelLimits(0.5, 0)).toBeNull();
    expect(() => funnelLimits(1.01, 10)).toThrow('not a share');
  });

  it('are passed exactly by the rates whose Wilson interval leaves out the rate of the region', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_000 }),
        fc.nat(),
        fc.integer({ min: 1, max: 999 }),
        (base, any, permille) => {
          const [x, rate] = [any % (base + 1), permille / 1_000];
          const [limits, own] = [funnelLimits(rate, base), wilson({ numerator: x, denominator: base })];
          if (limits === null || own === null) throw new TypeError('an interval is missing');
          const isBeyond = x / base < limits.inner.low || x / base > limits.inner.high;
          expect(isBeyond).toBe(rate < own.low || rate > own.high);
        },
      ),
    );
  });
});
