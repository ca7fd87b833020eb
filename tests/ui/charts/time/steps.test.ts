import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countShown, type Figure, type Measured } from '../../../../src/model/figure/figure.ts';
import { released } from '../../../../src/metrics/release/released.ts';
import type { Released } from '../../../../src/model/figure/released.ts';
import { partialSteps, ticksTo, toSteps } from '../../../../src/ui/charts/time/steps.ts';

const period = { from: '2019-02-15', to: '2019-05-01' };

function shown(value: number): Released<Figure> {
  return released(countShown(value));
}

function byMonth(indicator: 'people' | 'hub-people', values: readonly Released<Figure>[]): Released<Measured> {
  const cells = values.map((figure, index) => ({ key: `2019-0${index + 2}`, figure }));
  return { indicator, unit: 'people', period, total: shown(0), by: 'month', cells };
}

describe('steps', () => {
  it('marks a month of which the period holds only some days', () => {
    const months = toSteps(
      byMonth('people', [shown(5), shown(9), shown(7)]),
      byMonth('hub-people', [shown(2), shown(3), shown(4)]),
      null,
    );
    expect(months.map(({ key, isPartial }) => [key, isPartial])).toEqual([
      ['2019-02', true],
      ['2019-03', false],
      ['2019-04', false],
    ]);
  });

  it('marks a month that the data stops in, but not for a long weekend', () => {
    const people = byMonth('people', [shown(5), shown(9), shown(7)]);
    const partialTo = (to: string): readonly string[] => partialSteps(people, { from: '2019-02-15', to });
    expect(partialTo('2019-04-15')).toEqual(['2019-02', '2019-04']);
    expect(partialTo('2019-04-27')).toEqual(['2019-02', '2019-04']);
    expect(partialTo('2019-04-28')).toEqual(['2019-02']);
    expect(toSteps(people, people, { from: '2019-02-15', to: '2019-04-15' })[2]?.isPartial).toBe(true);
    expect(partialSteps({ ...people, by: 'city' }, null)).toEqual([]);
  });

  it('draws nothing for a withheld month, and never zero', () => {
    const withheld: Figure = { state: 'withheld', reason: 'small-count' };
    const [month] = toSteps(byMonth('people', [shown(12)]), byMonth('hub-people', [withheld]), null);
    expect(month).toEqual({ key: '2019-02', region: 12, hub: null, isPartial: true });
  });
});

describe('ticks', () => {
  it('are whole for a handful of people', () => {
    expect(ticksTo(3)).toEqual([0, 1, 2, 3]);
  });

  it('are round for thousands', () => {
    expect(ticksTo(4516)).toEqual([0, 2000, 4000, 6000]);
  });

  it('start at zero and reach the largest value in few whole steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000_000 }), (largest) => {
        const ticks = ticksTo(largest);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(largest);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(ticks.every(Number.isInteger)).toBe(true);
      }),
    );
  });
});
