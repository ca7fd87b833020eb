import { describe, expect, it } from 'vitest';
import { standingAmong } from '../../../src/metrics/review/standingAmong.ts';
import type { Figure, Measured } from '../../../src/model/figure/figure.ts';

const count = (value: number): Figure => ({ state: 'shown', value, numerator: value, denominator: null, unknown: 0 });

const people = (cells: Readonly<Record<string, Figure>>): Measured => ({
  indicator: 'people',
  unit: 'people',
  period: { from: '2019-02-15', to: '2020-02-15' },
  total: count(1000),
  by: 'city',
  cells: Object.entries(cells).map(([key, figure]) => ({ key, figure })),
});

describe('a city among its peers and among all', () => {
  const measured = people({
    '34172': count(500),
    '30189': count(200),
    '81004': count(80),
    '48095': count(40),
    '12202': count(80),
    unknown: count(99),
  });

  it('has a place in each, ties said, what is unknown left out', () => {
    expect(standingAmong(measured, '81004', ['48095', '12202'])).toMatchObject({
      own: { value: 80 },
      median: 60,
      amongPeers: { rank: 1, isTied: true, count: 3 },
      amongAll: { rank: 3, isTied: true, count: 5 },
      verdict: null,
      hidden: 0,
    });
  });

  it('says how many of its peers are withheld, and ranks the others', () => {
    const masked = people({
      '81004': count(80),
      '48095': { state: 'withheld', reason: 'small-count' },
      '12202': count(90),
    });
    expect(standingAmong(masked, '81004', ['48095', '12202'])).toMatchObject({
      median: 90,
      amongPeers: { rank: 2, count: 2 },
      hidden: 1,
    });
  });

  it('has no place where one that is withheld may be before it', () => {
    const masked = people({
      '81004': count(80),
      '48095': { state: 'withheld', reason: 'complementary' },
      '12202': count(90),
    });
    expect(standingAmong(masked, '81004', ['12202'])).toMatchObject({
      amongPeers: { rank: 2, count: 2 },
      amongAll: null,
    });
  });

  it('has no place for a share, but a verdict', () => {
    const share = (numerator: number, denominator: number): Figure => ({
      state: 'shown',
      value: numerator / denominator,
      numerator,
      denominator,
      unknown: 0,
    });
    const rates = { ...people({ '81004': share(50, 100), '48095': share(10, 400) }), unit: 'share' } as const;
    expect(standingAmong({ ...rates, total: share(60, 500) }, '81004', ['48095'])).toMatchObject({
      amongPeers: null,
      amongAll: null,
      verdict: { said: 'higher' },
    });
  });

  it('has no place without a figure or without others', () => {
    expect(standingAmong(measured, '09122', ['48095'])).toMatchObject({ amongPeers: null, amongAll: null, median: 40 });
    expect(standingAmong(measured, '81004', [])).toMatchObject({ amongPeers: null, median: null });
  });
});
