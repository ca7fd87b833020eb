import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { BadParameters } from '../../../src/ui/filters/BadParameters.tsx';
import { FilterChips } from '../../../src/ui/filters/FilterChips.tsx';
import { render, text } from '../render.tsx';

describe('what restricts the figures', () => {
  it('is removed one by one, by name', async () => {
    const removed: string[] = [];
    const chip = (value: string) => ({ id: value, name: 'Ville', value, onRemove: () => removed.push(value) });
    render(<FilterChips chips={[chip('Nîmes'), chip('Albi')]} onClear={() => removed.push('all')} />);
    await userEvent.click(screen.getByRole('button', { name: /Retirer le filtre Ville\s: Albi/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Tout effacer' }));
    expect(removed).toEqual(['Albi', 'all']);
  });

  it('is silent when nothing does', () => {
    const { container } = render(<FilterChips chips={[]} onClear={() => undefined} />);
    expect(text(container.querySelector('[role="group"]'))).toBe('');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('names each parameter that was not understood, as plain text', () => {
    const { container } = render(<BadParameters bad={[{ name: 'from', raw: '<b>hier</b>' }]} />);
    expect(text(container)).toContain('from=<b>hier</b>');
    expect(container.querySelector('b')).toBeNull();
  });
});
