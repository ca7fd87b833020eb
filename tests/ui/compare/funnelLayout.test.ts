import { describe, expect, it } from 'vitest';
import { funnelOf } from '../../../src/metrics/review/compareCities.ts';
import { madeOf, released } from '../../../src/metrics/release/released.ts';
import { layOut } from '../../../src/ui/compare/funnelLayout.ts';
import { byCity, share } from './figures.ts';

const nameOf = (code: string): string => code;

function funnel(cells: readonly (readonly [string, number, number])[]) {
  const measured = byCity(
    'women-share',
    'share',
    cells.map(([city, x, n]) => [city, share(x, n)] as const),
  );
  const made = madeOf({ ...measured, total: share(500, 1000) }, funnelOf);
  if (made === null) throw new Error('no funnel');
  return made;
}

describe('the layout of a funnel', () => {
  it('places a larger base to the right and a higher rate above, inside the frame', () => {
    const { dots, frame } = layOut(
      funnel([
        ['a', 30, 50],
        ['b', 40, 100],
      ]),
      600,
      { chosen: [], nameOf },
    );
    const [a, b] = dots;
    expect((a?.x ?? 0) < (b?.x ?? 0)).toBe(true);
    expect((a?.y ?? 0) < (b?.y ?? 0)).toBe(true);
    expect(dots.every(({ x, y }) => x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom)).toBe(
      true,
    );
  });

  it('lays bases out by their logarithm when they differ much', () => {
    const { dots } = layOut(
      funnel([
        ['a', 5, 10],
        ['b', 50, 100],
        ['c', 500, 1000],
      ]),
      600,
      { chosen: [], nameOf },
    );
    const [a, b, c] = dots.map(({ x }) => x);
    expect((b ?? 0) - (a ?? 0)).toBeCloseTo((c ?? 0) - (b ?? 0));
  });

  it('draws one city alone, and a rate of zero', () => {
    const { dots, lines } = layOut(funnel([['a', 0, 10]]), 600, { chosen: ['a'], nameOf });
    expect(dots).toHaveLength(1);
    expect(`${lines.inner}${lines.outer}`).not.toMatch(/NaN|Infinity/);
  });

  it('names the cities chosen and those outside the limits, no other', () => {
    const cells = [
      ['a', 90, 100],
      ['b', 50, 100],
      ['c', 51, 100],
    ] as const;
    const { labels } = layOut(funnel(cells), 600, { chosen: ['b'], nameOf });
    expect(labels.map(({ code }) => code).sort()).toEqual(['a', 'b']);
  });
});

it('places towns whose rates are all the same, at no height that is not a number', () => {
  const point = { city: '81004', rate: 1, base: 40, isOutside: false };
  const limits = [10, 40].map((base) => ({ base, inner: { low: 1, high: 1 }, outer: { low: 1, high: 1 } }));
  const { dots, middle } = layOut(released({ rate: 1, points: [point], limits }), 600, {
    chosen: [],
    nameOf: (code) => code,
  });
  expect([...dots.map(({ y }) => y), middle].every(Number.isFinite)).toBe(true);
});
