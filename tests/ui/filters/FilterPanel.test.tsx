import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { FilterPanel, type FilterValue } from '../../../src/ui/filters/FilterPanel.tsx';
import { render } from '../render.tsx';

const towns = ['Montpellier', 'Nîmes', 'Mende', 'Millau', 'Albi', 'Alès', 'Sète', 'Béziers'];
const values: readonly FilterValue[] = towns.map((label, index) => ({
  key: String(index),
  label,
  count: String(100 - index),
  isChosen: label === 'Mende',
}));
const dimensions = [
  { by: 'city', name: 'Ville', chosen: 1 },
  { by: 'gender', name: 'Genre', chosen: 0 },
] as const;

function draw(onToggle = vi.fn<(key: string) => void>(), onDimension = vi.fn<(by: string) => void>()) {
  render(
    <FilterPanel
      dimensions={dimensions}
      by="city"
      onDimension={onDimension}
      values={{ state: 'ready', value: values }}
      onToggle={onToggle}
    />,
  );
  return { onToggle, onDimension };
}

describe('the filter', () => {
  it('lists the values with their counts, and ticks those kept', () => {
    draw();
    expect(screen.getByRole('checkbox', { name: /Nîmes 99/ })).toHaveProperty('checked', false);
    expect(screen.getByRole('checkbox', { name: /Mende/ })).toHaveProperty('checked', true);
  });

  it('finds a value whatever its accents', () => {
    draw();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'NIME' } });
    expect(screen.getAllByRole('checkbox')).toHaveLength(1);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'Rennes' } });
    expect(screen.getByText('Rien ne porte ce nom.')).toBeTruthy();
  });

  it('keeps a value, and changes of dimension', () => {
    const { onToggle, onDimension } = draw();
    fireEvent.click(screen.getByRole('checkbox', { name: /Sète/ }));
    expect(onToggle).toHaveBeenCalledWith('6');
    fireEvent.click(screen.getByRole('button', { name: 'Genre' }));
    expect(onDimension).toHaveBeenCalledWith('gender');
  });
});
