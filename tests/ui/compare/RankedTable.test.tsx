import { readFileSync } from 'node:fs';
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { readGazetteer } from '../../../src/geo/gazetteer.ts';
import { BeforeProvider } from '../../../src/ui/figure/Before.ts';
import { RankedTable } from '../../../src/ui/compare/RankedTable.tsx';
import { type RankedRow, rankedRowsOf } from '../../../src/ui/compare/rankedRows.ts';
import { rankRows } from '../../../src/ui/compare/rankRows.ts';
import { render, text } from '../render.tsx';
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
const rows = rankedRowsOf(columns, {
  nameOf: (code) => gazetteer.city(code)?.name ?? code,
  placeOf: (code) => gazetteer.city(code)?.department ?? '',
  isNew: (code) => code === '48095',
});
const words = {
  table: 'Tableau des villes',
  search: 'Chercher',
  name: 'Ville',
  place: 'Département',
  nothing: 'Aucune ville ne porte ce nom.',
  count: (shown: number, all: number) => `${shown} sur ${all}`,
};

function table(saved: string[][] = [], picked: string[] = []): void {
  render(
    <RankedTable
      rows={rows}
      columns={columns}
      words={words}
      onPick={(code) => picked.push(code)}
      onSave={(shown: readonly RankedRow[]) => saved.push(shown.map(({ name }) => name))}
    />,
  );
}

const names = (): readonly (string | null)[] =>
  screen.getAllByRole('rowheader').map((cell) => cell.querySelector('button')?.textContent ?? null);

describe('the table of all cities', () => {
  it('sets the period compared under each figure of now', () => {
    const people = byCity('people', 'people', [
      ['34172', count(52)],
      ['30189', count(12)],
    ]);
    render(
      <BeforeProvider value={(indicator, by) => (indicator === 'people' && by === 'city' ? people : null)}>
        <RankedTable rows={rows} columns={columns} words={words} onPick={() => undefined} onSave={() => undefined} />
      </BeforeProvider>,
    );
    const shown = screen.getAllByRole('row').map((row) => text(row));
    expect(shown.find((row) => row.includes('Montpellier'))).toContain('40−12');
    expect(shown.find((row) => row.includes('Nîmes'))).toContain('12=');
    // Mende was not there: there is nothing to take away from.
    expect(shown.find((row) => row.includes('Mende'))).not.toMatch(/12[=+−]/);
    expect(screen.getByTitle('avant : 52')).toBeDefined();
  });

  it('says what a cell without a number stands for', () => {
    table();
    expect(text(document.body)).toContain('Part des femmes, « n. d. » : rien à quoi le rapporter. La base serait :');
  });

  it('leaves places unknown out, and shares the rank of equal figures', () => {
    expect(rows.map(({ name, place, isNew }) => [name, place, isNew])).toEqual([
      ['Montpellier', '34', false],
      ['Nîmes', '30', false],
      ['Mende', '48', true],
    ]);
    expect([...rankRows(rows, columns[0])]).toEqual([
      ['34172', 1],
      ['30189', 2],
      ['48095', 2],
    ]);
    expect(rankRows(rows, columns[1]).has('30189')).toBe(false);
  });

  it('has no ranks where a row that is withheld may be before the others, and says so', () => {
    const masked = [
      byCity('people', 'people', [
        ['34172', count(40)],
        ['30189', { state: 'withheld', reason: 'complementary' }],
      ]),
    ];
    expect(rankRows(rows, masked[0]).size).toBe(0);
    render(
      <RankedTable rows={rows} columns={masked} words={words} onPick={() => undefined} onSave={() => undefined} />,
    );
    expect(screen.getByText(/les rangs ne se disent pas/)).toBeDefined();
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
    expect(screen.getByRole('status').textContent).toBe('1 sur 3');
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
