import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkCommand } from '../../scripts/commands/checkCommand.ts';
import { sayCommand } from '../../scripts/commands/sayCommand.ts';
import { said } from '../support/said.ts';

/** 420 people of Montpellier over the year, each at one workshop of two hours and a half; every seventh file row says no length. */
function timed(): string {
  const rows = Array.from({ length: 420 }, (_, index) => {
    const day = new Date(Date.UTC(2019, 1, 20 + (index % 300))).toISOString().slice(0, 10);
    return `p${index}@example.fr;${day};CV;Montpellier;Présent;${index % 7 === 0 ? '' : '2,5'}`;
  });
  return ['E-mail;Date de la séance;Thème;Ville;Présence;Durée (h)', ...rows, ''].join('\n');
}

describe('hours of training, said to the press', () => {
  let folder = '';
  let file = '';
  const year = ['--filter', 'from=2019-02-15&to=2020-02-15'];
  const verdictsOf = async (text: string): Promise<readonly string[]> => {
    const path = join(folder, 'text.txt');
    await writeFile(path, text);
    const claims = JSON.parse(await said(checkCommand([file, '--text', path, ...year, '--json']))) as readonly {
      readonly verdict: string;
    }[];
    return claims.map(({ verdict }) => verdict);
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bilan-hours-'));
    file = join(folder, 'durees.csv');
    await writeFile(file, timed());
  });
  afterAll(async () => rm(folder, { recursive: true }));

  it('are at least those that files state, in both languages, and the checker confirms it', async () => {
    const hourOf = (text: string): string => text.split('\n').find((line) => /heures|hours/.test(line)) ?? '';
    const french = hourOf(await said(sayCommand([file, ...year]))).split('\t')[0] ?? '';
    expect(french).toContain('au moins 900 heures de formation');
    expect(await verdictsOf(french)).toEqual(['within_wording']);
    const english = hourOf(await said(sayCommand([file, ...year, '--lang', 'en']))).split('\t')[0] ?? '';
    expect(english).toContain('at least 900 hours of training');
    expect(await verdictsOf(english)).toEqual(['within_wording']);
  });

  it('are not confirmed under what is stated, elsewhere, or as an exact number', async () => {
    expect(await verdictsOf('Nous avons dispensé 800 heures de formation.')).toEqual(['not_confirmed']);
    expect(await verdictsOf('900 heures de formation ont été dispensées à Toulouse.')).toEqual(['not_confirmed']);
    expect(await verdictsOf('Nous avons dispensé 950 heures de formation.')).toEqual(['cannot_check']);
  });
});
