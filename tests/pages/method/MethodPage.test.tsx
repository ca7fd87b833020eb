import { describe, expect, it } from 'vitest';
import { createMessages } from '../../../src/i18n/createMessages.ts';
import { languages } from '../../../src/model/address.ts';
import { indicatorIds } from '../../../src/model/indicator.ts';
import { indicator } from '../../../src/metrics/indicators.ts';
import { formulaOf } from '../../../src/app/formula.ts';
import { Methods } from '../../../src/pages/method/MethodPage.tsx';
import { render, text } from '../../ui/render.tsx';

describe('the method page', () => {
  it.each(languages)('defines every indicator, in %s', (language) => {
    const { container } = render(<Methods />, language);
    const defined = [...container.querySelectorAll('article')].map(({ id }) => id);
    expect(defined).toEqual(indicatorIds.map((id) => `indicator-${id}`));
  });

  it('gives both parts of a ratio and what is counted apart', () => {
    const { container } = render(<Methods />);
    const entry = text(container.querySelector('#indicator-no-show-rate'));
    expect(entry).toContain('Numérateurinscriptions, quand la personne était absente');
    expect(entry).toContain('Dénominateurinscriptions, quand la personne était présente ou la personne était absente');
    expect(entry).toContain('Compté à partinscriptions, quand');
  });

  it('says the factor of a rate', () => {
    const { container } = render(<Methods />, 'en');
    expect(text(container.querySelector('#indicator-people-per-1000'))).toContain('times 1,000');
  });
});

describe('formulaOf', () => {
  it('leaves out a condition that every row satisfies', () => {
    const opportunities = indicator('opportunities');
    if (!('count' in opportunities)) throw new TypeError('opportunities is a count');
    expect(formulaOf(opportunities.count, createMessages('fr'))).toBe('opportunités');
  });
});
