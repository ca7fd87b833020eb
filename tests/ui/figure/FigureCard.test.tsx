import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Figure, Measured } from '../../../src/model/figure/figure.ts';
import { released } from '../../../src/metrics/release/released.ts';
import type { Released } from '../../../src/model/figure/released.ts';
import type { Answer } from '../../../src/ui/figure/answer.ts';
import { FigureCard } from '../../../src/ui/figure/FigureCard.tsx';
import { Refreshing } from '../../../src/ui/figure/Refreshing.tsx';
import { render, text } from '../render.tsx';

function women(total: Figure): Answer<Released<Measured>> {
  const period = { from: '2019-02-15', to: '2020-02-15' };
  const value: Measured = { indicator: 'women-share', unit: 'share', period, total, by: null, cells: [] };
  return { state: 'ready', value: released(value) };
}

const marked = (container: Element): HTMLElement | null => container.querySelector('[data-indicator="women-share"]');

describe('FigureCard', () => {
  it('shows the value, its base and what the base leaves out, and marks the unrounded value', () => {
    const figure: Figure = { state: 'shown', value: 16 / 30, numerator: 16, denominator: 30, unknown: 4 };
    const { container } = render(<FigureCard indicator="women-share" answer={women(figure)} />);
    expect(text(container)).toContain('Part des femmes');
    expect(text(container)).toContain('53,3 %');
    expect(text(container)).toContain('16 femmes sur 30 personnes de genre connu');
    expect(text(container)).toContain('4 personnes de genre non renseigné, à part');
    expect(marked(container)?.dataset).toMatchObject({ state: 'shown', value: String(16 / 30) });
  });

  it('shows 0/0 as undefined with its reason, never as zero', () => {
    const { container } = render(<FigureCard indicator="women-share" answer={women({ state: 'undefined' })} />);
    expect(text(container)).toContain('n. d.');
    expect(text(container)).toContain('rien à rapporter');
    expect(text(container.querySelector('article'))).not.toMatch(/\d/);
    expect(marked(container)?.dataset['state']).toBe('undefined');
    expect(marked(container)?.dataset['value']).toBeUndefined();
  });

  it('shows a withheld value as withheld with its reason', () => {
    const figure: Figure = { state: 'withheld', reason: 'small-base' };
    const { container } = render(<FigureCard indicator="women-share" answer={women(figure)} />);
    expect(text(container)).toContain('masqué');
    expect(text(container)).toContain('Base trop faible');
    expect(marked(container)?.dataset['state']).toBe('withheld');
  });

  it('never marks the answer to the previous question as shown', () => {
    const figure: Figure = { state: 'shown', value: 0.5, numerator: 1, denominator: 2, unknown: 0 };
    const { container } = render(
      <Refreshing isRefreshing>
        <FigureCard indicator="women-share" answer={women(figure)} />
      </Refreshing>,
    );
    expect(marked(container)?.dataset['state']).toBe('loading');
    expect(marked(container)?.dataset['value']).toBeUndefined();
    expect(container.querySelector('[aria-busy="true"]')).not.toBeNull();
  });

  it('is marked as loading until there is a figure', () => {
    const { container } = render(<FigureCard indicator="women-share" answer={{ state: 'loading' }} />);
    expect(marked(container)?.dataset).toMatchObject({ state: 'loading' });
    expect(text(container)).toContain('Calcul en cours');
  });

  it('says in its own place what failed, and tries again', async () => {
    let tries = 0;
    const retry = (): void => {
      tries += 1;
    };
    const { container } = render(
      <FigureCard indicator="women-share" answer={{ state: 'failed', message: 'no answer within 20000 ms', retry }} />,
    );
    expect(text(container)).toContain('no answer within 20000 ms');
    await userEvent.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(tries).toBe(1);
  });

  it('keeps the definition behind a button that says which', async () => {
    render(<FigureCard indicator="women-share" answer={{ state: 'loading' }} />, 'en');
    const button = screen.getByRole('button', { name: /Share of women/i });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    const definition = document.getElementById(button.getAttribute('aria-controls') ?? '');
    expect(definition?.hidden).toBe(false);
    expect(text(definition)).toMatch(/^Women/);
  });
});
