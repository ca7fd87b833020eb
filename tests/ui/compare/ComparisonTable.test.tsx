import { screen } from '@testing-library/react';
import { released } from '../../../src/metrics/release/released.ts';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/model/figure/answers/comparison.ts';
import { ComparisonTable } from '../../../src/ui/compare/ComparisonTable.tsx';
import { VerdictBadge } from '../../../src/ui/compare/VerdictBadge.tsx';
import { render, text } from '../render.tsx';
import { count, share } from './figures.ts';

const cities = [
  { code: '34172', name: 'Montpellier', isNew: false, trend: 'rising' },
  { code: '48095', name: 'Mende', isNew: true, trend: null },
] as const;
const rows = released<readonly Comparison[]>([
  {
    indicator: 'people',
    unit: 'people',
    region: count(52),
    ranked: 3,
    cities: [
      { city: '34172', figure: count(40), interval: null, verdict: null, rank: 1, isTied: false },
      { city: '48095', figure: count(12), interval: null, verdict: null, rank: 2, isTied: true },
    ],
  },
  {
    indicator: 'women-share',
    unit: 'share',
    region: share(26, 52),
    ranked: 0,
    cities: [
      {
        city: '34172',
        figure: share(24, 40),
        interval: { low: 0.4461, high: 0.7365 },
        verdict: { said: 'cannot-say' },
        rank: null,
        isTied: false,
      },
      {
        city: '48095',
        figure: { state: 'undefined' },
        interval: null,
        verdict: { said: 'cannot-say' },
        rank: null,
        isTied: false,
      },
    ],
  },
]);

describe('cities side by side', () => {
  it('say a rate with its base, interval and verdict, and a count with its shared rank', () => {
    const { container } = render(<ComparisonTable cities={cities} rows={rows} region="Occitanie" />);
    const all = text(container);
    expect(all).toContain('24 femmes sur 40 personnes de genre connu');
    expect(all).toContain('entre 44,6 % et 73,7 %');
    expect(all).toContain('on ne peut pas dire');
    expect(all).toContain('2e ex æquo sur 3 villes');
    expect(all).not.toContain('1re ex æquo');
  });

  it('name a new city and a trend, and say why a figure is missing', () => {
    const { container } = render(<ComparisonTable cities={cities} rows={rows} region="Occitanie" />);
    expect(screen.getByRole('columnheader', { name: /Mende/ }).textContent).toContain('nouvelle');
    expect(screen.getByRole('columnheader', { name: /Montpellier/ }).textContent).toContain('en hausse');
    expect(container.querySelector('[data-key="48095"][data-state="undefined"]')?.textContent).toContain('Non défini');
  });

  it.each([
    [{ said: 'lower', size: -0.034, isSmall: false }, 'fr', 'plus bas : −3,4 points'],
    [{ said: 'higher', size: 0.0196, isSmall: false }, 'fr', 'plus élevé : +2,0 points'],
    [{ said: 'lower', size: -0.024, isSmall: true }, 'fr', 'écart net, petit : −2,4 points'],
    [{ said: 'higher', size: 0.0004, isSmall: true }, 'fr', 'écart net, petit : +0,04 point'],
    [{ said: 'lower', size: -0.024, isSmall: true }, 'en', 'clear but small difference: −2.4 points'],
    [{ said: 'similar' }, 'fr', 'similaire'],
  ] as const)('say %o as a sentence', (verdict, language, words) => {
    const { container } = render(<VerdictBadge verdict={released(verdict)} />, language);
    expect(text(container.querySelector('[data-verdict]'))).toBe(words);
  });
});
