import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf } from '../../src/share/fileName.ts';

const year = { from: '2019-02-15', to: '2020-02-15' };

describe('names of files', () => {
  it('says the period, both days in, and the title without accents', () => {
    expect(fileNameOf('Villes', year, 'csv')).toBe('bilan-2019-02-15_2020-02-14-villes.csv');
    expect(fileNameOf('Part des femmes à l’Œuvre (%)', year, 'xlsx')).toBe(
      'bilan-2019-02-15_2020-02-14-part-des-femmes-a-l-oeuvre.xlsx',
    );
  });

  it('is never empty', () => {
    expect(fileNameOf('東京 / ../', year, 'pptx')).toBe('bilan-2019-02-15_2020-02-14.pptx');
  });

  it('is cut between words', () => {
    const title = 'Personnes formées par intercommunalité de la séance et par mois';
    expect(fileNameOf(title, year, 'csv')).toBe(
      'bilan-2019-02-15_2020-02-14-personnes-formees-par-intercommunalite-de-la.csv',
    );
  });

  it('is ASCII, has no path, and has at most 80 characters, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('csv', 'xlsx'), (title, extension) => {
        const name = fileNameOf(title, year, extension);
        expect(name).toMatch(/^bilan-2019-02-15_2020-02-14(-[a-z0-9]+)*\.(csv|xlsx)$/);
        expect(name.length).toBeLessThanOrEqual(80);
      }),
    );
  });
});
