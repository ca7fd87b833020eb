import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { figuresCommand } from '../../scripts/commands/figures.ts';
import { publishCommand } from '../../scripts/commands/publishCommand.ts';
import { readPublished } from '../../scripts/commands/readPublished.ts';

const rows = Array.from(
  { length: 40 },
  (_, index) =>
    `2019-03-${String((index % 20) + 1).padStart(2, '0')};Montpellier;p${index}@example.fr;Présent;${index % 2 ? 'F' : 'M'}`,
);
const late = ['one', 'two'].map((name) => `2019-03-25;Montpellier;${name}@example.fr;Présent;F`);

describe('publish', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bilan-publish-'));
    await writeFile(join(folder, 'a.csv'), ['Date;Ville;E-mail;Présence;Genre', ...rows].join('\n'));
    await writeFile(join(folder, 'few.csv'), ['Date;Ville;E-mail;Présence;Genre', ...rows.slice(0, 5)].join('\n'));
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterAll(async () => rm(folder, { recursive: true }));

  it('writes a dataset without an address, which gives the same figures', async () => {
    expect(await publishCommand([join(folder, 'a.csv'), '--out', join(folder, 'out')])).toBe(0);
    expect(await readFile(join(folder, 'out/dataset.bilan'), 'latin1')).not.toMatch(/@example|p1\d@/);
    const said: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
    expect(
      await figuresCommand(['--dataset', join(folder, 'out'), '--indicator', 'people', 'women-share', '--json']),
    ).toBe(0);
    log.mockRestore();
    expect(said.join('\n')).toMatch(/"value": ?40\b/);
    expect(said.join('\n')).toMatch(/"value": ?0\.5\b/);
  });

  it('does not call zero what the files published never recorded', async () => {
    const { recorded } = await readPublished(join(folder, 'out'));
    expect([...recorded]).toEqual(['presence']);
  });

  it('refuses a dataset with a changed byte, and one of too few people', async () => {
    const path = join(folder, 'out/dataset.bilan');
    await writeFile(path, Buffer.concat([await readFile(path), Buffer.from([0])]));
    await expect(readPublished(join(folder, 'out'))).rejects.toThrow(/not the one/);
    expect(await publishCommand([join(folder, 'few.csv'), '--out', join(folder, 'few')])).toBe(1);
    await expect(publishCommand([join(folder, 'a.csv')])).rejects.toThrow(/--out/);
  });

  it('remembers what was released, and refuses what would tell of a few beside it', async () => {
    await writeFile(join(folder, 'more.csv'), ['Date;Ville;E-mail;Présence;Genre', ...rows, ...late].join('\n'));
    const said = vi.spyOn(console, 'error').mockClear();
    const ledger = join(folder, 'ledger.json');
    const publish = async (file: string, out: string): Promise<number> =>
      publishCommand([join(folder, file), '--out', join(folder, out), '--ledger', ledger]);
    expect(await publish('a.csv', 'first')).toBe(0);
    expect(await publish('a.csv', 'again')).toBe(0);
    expect(await publish('more.csv', 'second')).toBe(1);
    expect(said.mock.calls.flat().join('\n')).toMatch(/Personnes formées, Montpellier.*1 à 10/);
    await writeFile(ledger, JSON.stringify({ form: 1, programme: 'Un autre', releases: [] }));
    expect(await publish('a.csv', 'third')).toBe(1);
    await writeFile(ledger, '{}');
    await expect(publish('a.csv', 'fourth')).rejects.toThrow(/not a ledger/);
  });

  it('publishes aggregates alone for the open profile', async () => {
    expect(await publishCommand([join(folder, 'a.csv'), '--out', join(folder, 'open'), '--profile', 'open'])).toBe(0);
    const csv = await readFile(join(folder, 'open/figures.csv'), 'utf8');
    expect(csv).toMatch(/Personnes formées;personnes;Occitanie;.*;Genre;Femmes;20/);
    await expect(readFile(join(folder, 'open/dataset.bilan'))).rejects.toThrow(/ENOENT/);
    await expect(readPublished(join(folder, 'open'))).rejects.toThrow(/only aggregates/);
  });
});
