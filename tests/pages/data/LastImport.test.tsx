import { describe, expect, it } from 'vitest';
import { LastImport } from '../../../src/pages/data/LastImport.tsx';
import { render, text } from '../../ui/render.tsx';
import { read } from '../../ui/report/report.ts';

const refused = { ...read, outcome: 'reject_file', kind: 'none' } as const;

function said(reports: number, waiting: number): string {
  const ended = {
    state: 'nothing-accepted',
    reports: Array.from({ length: reports }, () => refused),
    waiting,
  } as const;
  return text(render(<LastImport ended={ended} onRetry={() => undefined} />).container);
}

describe('an import of which nothing is counted', () => {
  it('says which files wait beside those that are refused', () => {
    expect(said(1, 3)).toBe('3 fichiers attendent une réponse avant d’être comptés. 1 fichier est refusé.');
    expect(said(0, 1)).toBe('1 fichier attend une réponse avant d’être compté.');
  });

  it('says that nothing could be read only where nothing waits', () => {
    expect(said(2, 0)).toMatch(/^Aucun fichier n’a pu être lu/);
  });
});
