import { describe, expect, it } from 'vitest';
import { released } from '../../../../src/metrics/release/released.ts';
import type { ToldCurves } from '../../../../src/model/figure/answers/curves.ts';
import type { Figure } from '../../../../src/model/figure/figure.ts';
import { CurvesChart } from '../../../../src/ui/charts/time/CurvesChart.tsx';
import { DataExtent } from '../../../../src/ui/figure/Running.tsx';
import { render, text } from '../../render.tsx';

const known = (value: number): Figure => ({
  state: 'shown',
  value,
  numerator: value,
  denominator: null,
  unknown: 0,
});
const month = (key: string, cumulative: Figure) => ({ key, active: cumulative, fresh: cumulative, cumulative });
const curves: ToldCurves = {
  period: { from: '2019-02-15', to: '2019-08-01' },
  startsLate: false,
  months: [month('2019-02', known(40)), month('2019-03', known(90)), month('2019-04', { state: 'undefined' })],
};

describe('three ways of counting', () => {
  it('tells the day they stop, not the end of its month', () => {
    const { container } = render(
      <DataExtent value={{ from: '2019-02-15', to: '2019-03-15' }}>
        <CurvesChart curves={released(curves)} />
      </DataExtent>,
    );
    expect(text(container.querySelector('figcaption'))).toContain('90 personnes depuis le début, au 14 mars 2019');
    expect(text(container)).toContain('mars 2019 (incomplet)');
  });

  it('stops with the period before the end of the data', () => {
    const { container } = render(
      <DataExtent value={{ from: '2019-02-15', to: '2020-03-15' }}>
        <CurvesChart curves={released({ ...curves, period: { from: '2019-02-15', to: '2019-03-15' } })} />
      </DataExtent>,
    );
    expect(text(container.querySelector('figcaption'))).toContain('au 14 mars 2019');
  });
});
