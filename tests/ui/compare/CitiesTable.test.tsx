import { readFileSync } from 'node:fs';
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readGazetteer } from '../../../src/geo/gazetteer.ts';
import { CitiesTable } from '../../../src/ui/compare/CitiesTable.tsx';
import { type CityRow, cityRowsOf } from '../../../src/ui/compare/cityRows.ts';
import { rankRows } from '../../../src/ui/compare/rankRows.ts';
import { render } from '../render.tsx';
import { byCity, count, share } from './figures.ts';

const gazetteer = readGazetteer(JSON.parse(readFileSync('data/geo/76.json', 'utf8')));
const columns = [
  byCity('people', 'people', [
    ['34172', count(40)],
    ['30189', count(12)],
    ['48095', count(12)],
    ['unknown', count(99)],
  ]),
  byCity('women-share', 'share', [
    ['34172', share(10, 40)],
    ['30189', { state: 'undefined' }],
    ['48095', share(9, 12)],
  ]),
];
const rows = cityRowsOf(columns, gazetteer, (code) => code === '48095');

function table(saved: string[][] = [], picked: string[] = []): void {
  render(
    <CitiesTable
      rows={rows}
      columns={columns}
      onPick={(code) => picked.push(code)}
      onSave={(shown: readonly CityRow[]) => saved.push(shown.map(({ name }) => name))}
    />,
  );
}

const names = (): readonly (string | null)[] =>
  screen.getAllByRole('rowheader').map((cell) => cell.querySelector('button')?.textContent ?? null);

describe('the table of all cities', () => {
  it('leaves places unknown out, and shares the rank of equal figures', () => {
    expect(rows.map(({ name, department, isNew }) => [name, department, isNew])).toEqual([
      ['Montpellier', 'Hérault', false],
      ['Nîmes', 'Gard', false],
      ['Mende', 'Lozère', true],
    ]);
    expect([...rankRows(rows, 'people')]).toEqual([
      ['34172', 1],
      ['30189', 2],
      ['48095', 2],
    ]);
    expect(rankRows(rows, 'women-share').has('30189')).toBe(false);
  });

  it('sorts by any column, what is not shown always last', () => {
    table();
    expect(names()[0]).toBe('Montpellier');
    fireEvent.click(screen.getByRole('button', { name: 'Part des femmes' }));
    expect(names()).toEqual(['Mende', 'Montpellier', 'Nîmes']);
    fireEvent.click(screen.getByRole('button', { name: 'Part des femmes' }));
    expect(names()).toEqual(['Montpellier', 'Mende', 'Nîmes']);
    expect(screen.getByRole('columnheader', { name: 'Part des femmes' }).getAttribute('aria-sort')).toBe('ascending');
  });

  it('finds a city whatever its accents, and saves what is shown', () => {
    const saved: string[][] = [];
    table(saved);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'NIMES' } });
    expect(names()).toEqual(['Nîmes']);
    expect(screen.getByRole('status').textContent).toBe('1 ville sur 3');
    fireEvent.click(screen.getByRole('button', { name: /Enregistrer/ }));
    expect(saved).toEqual([['Nîmes']]);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'x"' } });
    expect(screen.getByText('Aucune ville ne porte ce nom.')).toBeTruthy();
  });

  it('keeps the sessions of the city one clicks', () => {
    const picked: string[] = [];
    table([], picked);
    fireEvent.click(screen.getByRole('button', { name: 'Mende' }));
    expect(picked).toEqual(['48095']);
  });
});
