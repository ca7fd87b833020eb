import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whatMoved } from '../../../src/metrics/review/whatMoved.ts';
import type { Tour } from '../../../src/model/figure/answers/tour.ts';
import { count } from '../../ui/compare/figures.ts';

type Row = readonly [day: string, city: string, attendances: number];

function tourOf(rows: readonly Row[]): Tour {
  return {
    period: { from: '2019-01-01', to: '2020-01-01' },
    stops: rows.map(([day, city, attendances]) => ({
      day,
      city,
      sessions: count(1),
      attendances: count(attendances),
      people: count(attendances),
    })),
  };
}

describe('what moved', () => {
  it('is worked out by hand: a city opened, one closed, a day more, and the rest', () => {
    const before = tourOf([
      ['2019-03-05', 'a', 10],
      ['2019-03-06', 'a', 20],
      ['2019-03-07', 'closed', 7],
    ]);
    const now = tourOf([
      ['2020-03-05', 'a', 18],
      ['2020-03-06', 'a', 20],
      ['2020-03-09', 'a', 10],
      ['2020-03-10', 'new', 5],
    ]);
    // In a: 30 in 2 days, 15 a day; one day more is 15; 48 - 30 - 15 is 3.
    expect(whatMoved(before, now)).toMatchObject({
      before: 37,
      now: 53,
      calendar: 15,
      same: 3,
      opened: 5,
      closed: -7,
      days: { before: 2, now: 3 },
    });
  });

  it('sums exactly, whatever the numbers', () => {
    const row = fc.tuple(
      fc.constantFrom('2019-01-01', '2019-01-02', '2019-01-03'),
      fc.constantFrom('a', 'b', 'c', 'unknown'),
      fc.integer({ min: 1, max: 500 }),
    );
    fc.assert(
      fc.property(fc.array(row), fc.array(row), (then, today) => {
        const { before, now, same, opened, closed, calendar } = whatMoved(tourOf(then), tourOf(today));
        expect(same + opened + closed + calendar).toBe(now - before);
        expect([same, opened, closed, calendar].every(Number.isInteger)).toBe(true);
      }),
    );
  });
});
