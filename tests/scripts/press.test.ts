import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCommand } from '../../scripts/commands/checkCommand.ts';
import { sayCommand } from '../../scripts/commands/sayCommand.ts';
import { demoFiles } from '../support/demoFiles.ts';
import { said } from '../support/said.ts';

const origin =
  'L’espace de Montpellier a attiré près de 18 000 personnes. Avec une centaine de partenaires régionaux, 30 000 stagiaires ont été formés dans toute la région Occitanie. Un peu plus de la moitié étaient des femmes. 10 % des participants ont ensuite rejoint un coaching individuel, qui aurait rendu possibles près de 2 000 opportunités professionnelles.';

describe('the press commands on the first year of the demonstration', () => {
  let folder = '';
  let files: readonly string[] = [];
  beforeAll(async () => {
    files = await demoFiles();
    folder = await mkdtemp(join(tmpdir(), 'bilan-press-'));
    await writeFile(join(folder, 'origin.txt'), origin);
    await writeFile(join(folder, 'none.txt'), 'Aucun chiffre ici.');
    await writeFile(join(folder, 'few.csv'), 'Date;Ville;E-mail;Présence\n2019-03-05;Mende;a@example.fr;Présent\n');
  });
  afterAll(async () => rm(folder, { recursive: true }));

  it('says what is true of a city, in both languages', async () => {
    const french = await said(sayCommand([...files, '--filter', 'cities=34172']));
    expect(french).toContain(
      'On compte près de 18\u202f000 personnes formées à Montpellier du 15 février 2019 au 14 février 2020.',
    );
    expect(french).not.toContain('ville pivot');
    expect(await said(sayCommand([...files, '--filter', 'cities=34172', '--lang', 'en']))).toContain(
      'There were nearly 18,000 people trained in Montpellier from 15 February 2019 to 14 February 2020.',
    );
  });

  it('finds every claim of the origin text, with its verdict and both bases of those that depend on it', async () => {
    const out = await said(checkCommand([...files, '--text', join(folder, 'origin.txt'), '--json']));
    const claims = JSON.parse(out) as readonly Record<string, unknown>[];
    expect(
      claims.map(({ text, quantity, qualifier, indicator, verdict }) => [
        text,
        quantity,
        qualifier,
        indicator,
        verdict,
      ]),
    ).toEqual([
      ['près de 18 000 personnes', 18_000, 'nearly', 'people', 'within_wording'],
      ['une centaine de partenaires', 100, 'about', 'partners', 'within_wording'],
      ['30 000 stagiaires', 30_000, 'exact', 'people', 'not_confirmed'],
      ['Un peu plus de la moitié', 0.5, 'slightly-over', 'women-share', 'within_wording'],
      ['10 %', 0.1, 'exact', 'coaching-rate', 'ambiguous'],
      ['près de 2 000 opportunités', 2000, 'nearly', 'opportunities', 'ambiguous'],
    ]);
    const [first] = claims;
    expect(first).toMatchObject({ scope: { from: '2019-02-15', to: '2020-02-15', cities: ['34172'] }, value: 17_940 });
    const span = first?.['span'] as { readonly start: number; readonly end: number };
    expect(origin.slice(span.start, span.end)).toBe('près de 18 000 personnes');
  });

  it('answers a text without a figure with no claim, and an unreadable one with wrong usage', async () => {
    expect(await said(checkCommand([join(folder, 'few.csv'), '--text', join(folder, 'none.txt'), '--json']))).toBe(
      '[]',
    );
    await expect(checkCommand([...files, '--text', join(folder, 'missing.txt')])).rejects.toThrow(/cannot read/);
    await expect(checkCommand([...files])).rejects.toThrow(/--text/);
  });
});
