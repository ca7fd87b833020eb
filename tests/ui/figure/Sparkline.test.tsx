import { describe, expect, it } from 'vitest';
import { released } from '../../../src/metrics/release/released.ts';
import type { Figure, Measured } from '../../../src/model/figure/figure.ts';
import { Sparkline } from '../../../src/ui/figure/Sparkline.tsx';
import { render } from '../render.tsx';

const shown = (value: number): Figure => ({ state: 'shown', value, numerator: value, denominator: null, unknown: 0 });
const withheld: Figure = { state: 'withheld', reason: 'small-count' };

function linesOf(figures: readonly Figure[]): readonly number[] {
  const period = { from: '2020-01-01', to: '2020-12-31' };
  const cells = figures.map((figure, month) => ({ key: `2020-${String(month + 1).padStart(2, '0')}`, figure }));
  const value: Measured = { indicator: 'people', unit: 'people', period, total: shown(9), by: 'month', cells };
  const { container } = render(<Sparkline measured={released(value)} />);
  return [...container.querySelectorAll('polyline')].map((line) => line.getAttribute('points')?.split(' ').length ?? 0);
}

describe('Sparkline', () => {
  it('is one line of every month that has a value', () => {
    expect(linesOf([1, 4, 2, 6, 3, 5].map(shown))).toEqual([6]);
  });

  it('is broken where a month has none', () => {
    expect(linesOf([shown(1), shown(4), withheld, shown(6), shown(3), shown(5)])).toEqual([2, 3]);
  });

  it('is not drawn where more than a third of the months have none', () => {
    expect(linesOf([shown(1), withheld, withheld, shown(6), withheld, shown(5)])).toEqual([]);
  });

  it('is not drawn of two months, or of nothing', () => {
    expect(linesOf([shown(1), shown(4)])).toEqual([]);
    expect(linesOf([0, 0, 0].map(shown))).toEqual([]);
  });
});
