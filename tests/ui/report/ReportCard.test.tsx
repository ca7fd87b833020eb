import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/dataset/report.ts';
import { ReportCard } from '../../../src/ui/report/ReportCard.tsx';
import { render, text } from '../render.tsx';
import { read } from './report.ts';

describe('ReportCard', () => {
  it('gives the account of every row, and leaves out what is zero', () => {
    const { container } = render(<ReportCard report={read} />);
    expect(text(container)).toContain('Lignes lues12 345');
    expect(text(container)).toContain('Présences12 300');
    expect(text(container)).toContain('Absences40');
    expect(text(container)).toContain('Doublons écartés4');
    expect(text(container)).toContain('Lignes refusées1');
    expect(text(container)).not.toContain('Annulations');
  });

  it('shows a refused row as plain text, with its line, reason and column', () => {
    const { container } = render(<ReportCard report={read} />);
    const [row] = container.querySelectorAll('tbody tr');
    expect(text(row ?? null)).toBe(
      '37date qui n’existe pas ou illisiblecolonne « Date »31/02/2019;<img src=x onerror=alert(1)>;=1+1',
    );
    expect(container.querySelector('img')).toBeNull();
  });

  it('says how the file was read, a tab by its name', () => {
    const { container } = render(<ReportCard report={read} />);
    expect(text(container)).toContain('Encodagewindows-1252');
    expect(text(container)).toContain('Séparateurtabulation');
    expect(text(container)).toContain('Prénomprénomson titre le dit');
    expect(text(container)).toContain('Montantnon utilisédes nombres');
  });

  it('words its warnings and the values it does not know', () => {
    const { container } = render(<ReportCard report={read} />);
    expect(text(container)).toContain('L’encodage a été deviné');
    expect(text(container)).toContain('Des âges sont invraisemblables');
    expect(text(container)).toContain('ville de la séance : « Salle des fêtes », 2 lignes');
  });

  it('gives the message of a refused file, marked as French on an English page', () => {
    const refused: Report = {
      ...read,
      outcome: 'reject_file',
      kind: 'none',
      rows: 0,
      columns: [],
      rejections: [],
      warnings: [],
      unknown_values: [],
      error: 'empty_file',
      file: 'vide.csv',
    };
    const { container } = render(<ReportCard report={refused} />, 'en');
    expect(text(container)).toContain('“vide.csv”: the file is empty.');
    expect(container.querySelector('dl')).toBeNull();
  });
});
