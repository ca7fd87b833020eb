import { describe, expect, it } from 'vitest';
import { createMessages } from '../../../../src/i18n/createMessages.ts';
import { formatMonth } from '../../../../src/i18n/format.ts';
import { partialNotes } from '../../../../src/ui/charts/time/partialNotes.ts';

const french = createMessages('fr');

function notes(partial: readonly string[], to: string): readonly string[] {
  const told = { by: 'month', extent: { from: '2022-01-01', to }, id: 'curves.partial' } as const;
  const said = partialNotes(partial, { ...told, label: (key) => formatMonth(key, french) }, french);
  return said.map((note) => note.replaceAll('\u00a0', ' '));
}

describe('months that are not whole', () => {
  it('are named where they have begun', () => {
    expect(notes(['2022-01', '2022-05'], '2022-05-12')).toEqual(['Mois incomplets : janvier 2022 et mai 2022.']);
  });

  it('are told as a stretch where nothing is known of them yet', () => {
    expect(notes(['2022-05', '2022-06', '2022-07', '2022-08'], '2022-05-12')).toEqual([
      'Mois incomplet : mai 2022.',
      'Pas encore de données : juin 2022 – août 2022.',
    ]);
    expect(notes(['2022-06'], '2022-06-01')).toEqual(['Pas encore de données : juin 2022.']);
  });

  it('are none where all is whole', () => {
    expect(notes([], '2022-05-12')).toEqual([]);
  });
});
