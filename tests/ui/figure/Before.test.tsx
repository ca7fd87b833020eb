import { describe, expect, it } from 'vitest';
import { createMessages } from '../../../src/i18n/createMessages.ts';
import type { Measured } from '../../../src/model/figure/figure.ts';
import type { Released } from '../../../src/model/figure/released.ts';
import { differenceText } from '../../../src/ui/charts/BeforeCells.tsx';
import { ChartTable } from '../../../src/ui/charts/ChartTable.tsx';
import { beforeOf, BeforeProvider } from '../../../src/ui/figure/Before.ts';
import { byCity, count, share } from '../compare/figures.ts';
import { render, text } from '../render.tsx';

const now = byCity('people', 'people', [
  ['Nîmes', count(60)],
  ['Mende', count(12)],
]);
const past: Released<Measured> = {
  ...byCity('people', 'people', [
    ['Nîmes', count(75)],
    ['Albi', count(30)],
  ]),
  period: { from: '2018-02-15', to: '2019-02-15' },
};

describe('the period before', () => {
  it('stands beside each category, with the difference, what is new and what is gone', () => {
    const { container } = render(
      <BeforeProvider value={() => past}>
        <ChartTable caption="Villes" columns={[{ name: 'Personnes', measured: now }]} label={(key) => key} />
      </BeforeProvider>,
    );
    expect([...container.querySelectorAll('thead th')].map(text)).toEqual([
      'Ville de la séance',
      'Personnes',
      'Avant',
      'Écart',
    ]);
    expect([...container.querySelectorAll('tbody tr')].map((row) => [...row.children].map(text))).toEqual([
      ['Nîmes', '60', '75', '−15'],
      ['Mende', '12', 'n. d.', 'nouveau'],
    ]);
    expect(text(container)).toContain('Présents avant, plus maintenant : Albi (30).');
  });

  it('is not there when nothing is compared', () => {
    const { container } = render(
      <ChartTable caption="Villes" columns={[{ name: 'Personnes', measured: now }]} label={(key) => key} />,
    );
    expect(container.querySelectorAll('thead th')).toHaveLength(2);
  });

  it('answers month by month, in order, and only over as many months', () => {
    const months = (keys: readonly string[]): Released<Measured> => ({
      ...byCity(
        'people',
        'people',
        keys.map((key, index) => [key, count(index)]),
      ),
      by: 'month',
    });
    const before = beforeOf(months(['2020-02', '2020-03']), months(['2019-02', '2019-03']));
    expect(before?.at('2020-03')).toEqual(count(1));
    expect(beforeOf(months(['2020-02']), months(['2019-02', '2019-03']))).toBeNull();
    expect(beforeOf(now, months(['2019-02']))).toBeNull();
  });

  it.each([
    [share(540, 1000), share(560, 1000), 'share', '−2,0 points'],
    [count(5), count(5), 'people', '0'],
    [count(5), { state: 'withheld', reason: 'small-count' }, 'people', '–'],
    [{ state: 'undefined' }, count(5), 'people', '–'],
    [count(5), { state: 'undefined', because: 'outside-data' }, 'people', '–'],
  ] as const)('differs from %o and %o by what can be told', (one, two, unit, words) => {
    expect(differenceText(one, two, unit, createMessages('fr')).replace(/\s/g, ' ')).toBe(words);
  });
});
