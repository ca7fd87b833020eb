import { released } from '../../../../src/metrics/release/released.ts';
import type { Released } from '../../../../src/model/figure/released.ts';
import { describe, expect, it } from 'vitest';
import type { Cell, Measured } from '../../../../src/model/figure/figure.ts';
import type { BreakdownId } from '../../../../src/model/figure/indicator.ts';
import { PeopleBars, ThemeBars } from '../../../../src/ui/charts/bars/CategoryChart.tsx';
import { GenderBar } from '../../../../src/ui/charts/bars/GenderBar.tsx';
import { render, text } from '../../render.tsx';

const shown = (key: string, value: number): Cell => ({
  key,
  figure: { state: 'shown', value, numerator: value, denominator: null, unknown: 0 },
});

function people(by: BreakdownId, total: number, cells: readonly Cell[]): Released<Measured> {
  const period = { from: '2019-02-15', to: '2020-02-15' };
  return released<Measured>({ indicator: 'people', unit: 'people', period, total: shown('', total).figure, by, cells });
}

/** Key, state and unrounded value of every cell of the table, as marked. */
function marks(container: Element): readonly (readonly (string | undefined)[])[] {
  return [...container.querySelectorAll<HTMLElement>('tbody td[data-indicator]')].map(({ dataset }) => [
    dataset['key'],
    dataset['state'],
    dataset['value'],
  ]);
}

const gender = people('gender', 10, [shown('F', 4), shown('M', 2), shown('X', 0), shown('unknown', 4)]);
const label = (key: string): string => `[${key}]`;

describe('the table of a chart', () => {
  it('has the cells of the chart, zero and unknown included, and the recounted total', () => {
    const { container } = render(<GenderBar answer={{ state: 'ready', value: gender }} label={label} />);
    expect(marks(container)).toEqual([
      ['F', 'shown', '4'],
      ['M', 'shown', '2'],
      ['X', 'shown', '0'],
      ['unknown', 'shown', '4'],
    ]);
    expect(container.querySelector<HTMLElement>('tfoot td')?.dataset['value']).toBe('10');
    expect(container.querySelectorAll('tbody th[scope="row"]')).toHaveLength(4);
    expect(text(container.querySelector('caption'))).not.toBe('');
  });

  it('takes shares of the known answers only, and sets unknown apart', () => {
    const { container } = render(<GenderBar answer={{ state: 'ready', value: gender }} label={label} />);
    expect(text(container)).toContain('Parmi les 6 personnes dont le genre est connu, 66,7 % sont des femmes.');
    expect(text(container)).toContain('Non renseigné : 4 personnes, à part.');
  });

  it('says that lines overlap when a person may be in several', () => {
    const themes = people('theme', 5, [shown('CV', 4), shown('Bureautique', 3)]);
    const { container } = render(<ThemeBars answer={{ state: 'ready', value: themes }} label={label} />);
    expect(text(container)).toContain('leur somme dépasse l’ensemble');
  });

  it('draws nothing for a withheld cell and keeps it withheld in the table', () => {
    const ages = people('age', 30, [
      shown('18-24', 30),
      { key: '65+', figure: { state: 'withheld', reason: 'small-count' } },
    ]);
    const { container } = render(<PeopleBars by="age" answer={{ state: 'ready', value: ages }} label={label} />);
    expect(marks(container)).toEqual([
      ['18-24', 'shown', '30'],
      ['65+', 'withheld', undefined],
    ]);
    expect(text(container.querySelector('tbody tr:last-child'))).toBe('[65+]masqué');
  });

  it('says that there is nothing rather than draw an empty chart', () => {
    const { container } = render(
      <ThemeBars answer={{ state: 'ready', value: people('theme', 0, []) }} label={label} />,
    );
    expect(text(container)).toContain('Rien à montrer dans ce périmètre.');
  });
});
