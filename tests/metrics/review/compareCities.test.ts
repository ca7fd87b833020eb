import { describe, expect, it } from 'vitest';
import { compareCities, funnelOf } from '../../../src/metrics/review/compareCities.ts';
import type { Figure, Measured } from '../../../src/model/figure/figure.ts';
import type { IndicatorId, Unit } from '../../../src/model/figure/indicator.ts';

const count = (value: number): Figure => ({ state: 'shown', value, numerator: value, denominator: null, unknown: 0 });
const share = (numerator: number, denominator: number): Figure => ({
  state: 'shown',
  value: numerator / denominator,
  numerator,
  denominator,
  unknown: 0,
});

function byCity(indicator: IndicatorId, unit: Unit, total: Figure, cells: Readonly<Record<string, Figure>>): Measured {
  return {
    indicator,
    unit,
    period: { from: '2019-02-15', to: '2020-02-15' },
    total,
    by: 'city',
    cells: Object.entries(cells).map(([key, figure]) => ({ key, figure })),
  };
}

describe('cities side by side', () => {
  const people = byCity('people', 'people', count(90), {
    '34172': count(50),
    '30189': count(20),
    '48095': count(20),
    unknown: count(99),
  });

  it('share the rank of equal counts, and places unknown have none', () => {
    const { cities, ranked } = compareCities(people, ['34172', '48095']);
    expect(ranked).toBe(3);
    expect(cities).toMatchObject([
      { city: '34172', rank: 1, isTied: false, interval: null, verdict: null },
      { city: '48095', rank: 2, isTied: true },
    ]);
  });

  it('have no rank where one that is withheld may be before them', () => {
    const masked = byCity('people', 'people', count(90), {
      '34172': count(50),
      '30189': { state: 'withheld', reason: 'complementary' },
    });
    expect(compareCities(masked, ['34172'])).toMatchObject({ ranked: 0, cities: [{ rank: null }] });
  });

  it('have nothing to say of a city without figures', () => {
    expect(compareCities(people, ['31555']).cities).toEqual([
      { city: '31555', figure: { state: 'undefined' }, interval: null, verdict: null, rank: null, isTied: false },
    ]);
  });

  it('have the interval of a share and a verdict against the rest, but no rank', () => {
    const women = byCity('women-share', 'share', share(500, 1000), {
      '34172': share(420, 700),
      '30189': share(10, 20),
    });
    const [hub, small] = compareCities(women, ['34172', '30189']).cities;
    expect(hub).toMatchObject({ verdict: { said: 'higher' }, rank: null });
    expect(hub?.interval?.low).toBeCloseTo(0.5633, 4);
    expect(hub?.interval?.high).toBeCloseTo(0.63565, 4);
    expect(small).toMatchObject({ verdict: { said: 'cannot-say' } });
  });
});

describe('a funnel', () => {
  it('has the limits narrow with the base, and names who is outside', () => {
    const funnel = funnelOf(
      byCity('women-share', 'share', share(500, 1000), {
        '34172': share(420, 700),
        '30189': share(10, 20),
        unknown: share(1, 1),
      }),
    );
    expect(funnel?.points).toEqual([
      { city: '30189', base: 20, rate: 0.5, isOutside: false },
      { city: '34172', base: 700, rate: 0.6, isOutside: true },
    ]);
    const [first, last] = [funnel?.limits[0], funnel?.limits.at(-1)];
    expect(first?.base).toBe(20);
    expect(first?.inner.high).toBeCloseTo(0.5 + 1.959964 * Math.sqrt(0.25 / 20));
    expect(last?.base).toBeCloseTo(700);
    expect((last?.inner.high ?? 1) < (first?.inner.high ?? 0)).toBe(true);
  });

  it('is none for a region without a rate, or without a city', () => {
    expect(funnelOf(byCity('women-share', 'share', { state: 'undefined' }, {}))).toBeNull();
    expect(funnelOf(byCity('women-share', 'share', share(1, 2), {}))).toBeNull();
  });
});
