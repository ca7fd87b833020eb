import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { figuresCommand } from '../../scripts/commands/figures.ts';
import { publishCommand } from '../../scripts/commands/publishCommand.ts';
import { sha256 } from '../../src/model/dataset/sha256.ts';
import { readPublished } from '../../scripts/publish/readPublished.ts';

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

  it('tells of a coarser dataset what the whole tells, and says what it no longer does', async () => {
    const out = join(folder, 'coarse');
    const read = async (from: readonly string[], ...asked: readonly string[]): Promise<unknown> => {
      const said: string[] = [];
      const log = vi.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
      const code = await figuresCommand([...from, '--indicator', 'people', 'new-people', '--json', ...asked]);
      log.mockRestore();
      return { code, said: JSON.parse(said.join('\n')) as unknown };
    };
    const own = [join(folder, 'a.csv')];
    expect(await publishCommand([...own, '--out', out, '--months', '--cut-trails'])).toBe(0);
    const months = await readPublished(out);
    const session = months.tables.find(({ name }) => name === 'session');
    expect(new Set(session?.columns['day']?.values).size).toBe(1);
    const gone = { state: 'undefined' };
    const april = ['--filter', 'from=2019-02-15&to=2020-02-15', '--by', 'month'];
    expect(await read(['--dataset', out], ...april)).toMatchObject({
      said: [((await read(own, ...april)) as { readonly said: readonly unknown[] }).said[0], gone],
    });
    expect(await read(['--dataset', out], '--by', 'weekday')).toMatchObject({ said: [gone, gone] });
    await expect(publishCommand([...own, '--out', out, '--months', '--profile', 'open'])).rejects.toThrow(/of rows/);
  });

  it('says on the pages of figures, in the language asked for, that the people of a demonstration do not exist', async () => {
    const demo = await mkdtemp(join(folder, 'demo-'));
    const out = join(demo, 'out');
    const page = async (): Promise<string> => {
      const [first = ''] = await readdir(join(out, 'figures'));
      return readFile(join(out, 'figures', first), 'utf8');
    };
    const path = join(demo, 'a.csv');
    const bytes = await readFile(join(folder, 'a.csv'));
    await writeFile(path, bytes);
    expect(await publishCommand([path, '--out', out])).toBe(0);
    expect(await page()).not.toContain('Données fictives');
    const listed = { fictitious: true, files: [{ name: 'a.csv', sha256: await sha256(bytes) }] };
    await writeFile(join(demo, 'manifest.json'), JSON.stringify(listed));
    expect(await publishCommand([path, '--out', out])).toBe(0);
    expect(await page()).toMatch(/Données fictives\s: aucune de ces personnes n’existe/);
    expect(await publishCommand([path, '--out', out, '--lang', 'en'])).toBe(0);
    expect(await page()).toMatch(/<html lang="en[^]*Fictitious data: none of these people exist/);
    // Another file under the name of one of the demonstration is nobody's but its own.
    await writeFile(path, `${bytes.toString()}\n${late.join('\n')}\n${rows.join('\n').replaceAll('p', 'q')}`);
    expect(await publishCommand([path, '--out', join(demo, 'own')])).toBe(0);
    const [own = ''] = await readdir(join(demo, 'own/figures'));
    expect(await readFile(join(demo, 'own/figures', own), 'utf8')).not.toContain('Données fictives');
  });

  it('refuses a dataset with a changed byte, and one of too few people', async () => {
    const path = join(folder, 'out/dataset.bilan');
    await writeFile(path, Buffer.concat([await readFile(path), Buffer.from([0])]));
    await expect(readPublished(join(folder, 'out'))).rejects.toThrow(/not the one/);
    await writeFile(join(folder, 'out/manifest.json'), '{"form": 1}');
    await expect(readPublished(join(folder, 'out'))).rejects.toThrow(/not the manifest of a dataset published/);
    await writeFile(join(folder, 'out/manifest.json'), 'PK');
    await expect(readPublished(join(folder, 'out'))).rejects.toThrow(/not the manifest of a dataset published/);
    await expect(readPublished(join(folder, 'nowhere'))).rejects.toThrow(/nothing was published there/);
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

  it('says what can be published instead: without a breakdown, until a month that told enough, or later', async () => {
    const header = 'Date;Ville;E-mail;Présence;Genre';
    const month = (name: string, day: string, count: number, city: string, gender = 'F'): readonly string[] =>
      Array.from({ length: count }, (_, index) => `${day};${city};${name}${index}@example.fr;Présent;${gender}`);
    // A year of fewer than 300 people is told as a whole alone: no month of it could be left out.
    const early = [
      ...rows,
      ...month('mars', '2019-03-05', 140, 'Montpellier'),
      ...month('prin', '2019-03-05', 120, 'Montpellier', 'M'),
      ...month('nim', '2019-03-12', 30, 'Nîmes'),
      ...month('her', '2019-03-12', 30, 'Nîmes', 'M'),
    ];
    // In April many more at Montpellier and nobody new at Nîmes; in May six people at Nîmes.
    const april = [
      ...month('avr', '2019-04-02', 15, 'Montpellier'),
      ...month('avm', '2019-04-02', 15, 'Montpellier', 'M'),
    ];
    const may = [...month('mai', '2019-05-06', 12, 'Montpellier', 'M'), ...month('peu', '2019-05-06', 6, 'Nîmes', 'M')];
    for (const [name, all] of Object.entries({ early, may: [...early, ...april, ...may] }))
      await writeFile(join(folder, `${name}.csv`), [header, ...all].join('\n'));
    const ledger = join(folder, 'ways.json');
    const said = vi.spyOn(console, 'error');
    const publish = async (profile: string, file: string, ...more: readonly string[]): Promise<string> => {
      said.mockClear();
      const to = ['--out', join(folder, 'ways'), '--ledger', ledger, '--profile', profile];
      const code = await publishCommand([join(folder, `${file}.csv`), ...to, ...more]);
      return `${code}\n${said.mock.calls.flat().join('\n')}`;
    };
    expect(await publish('press', 'early')).toMatch(/^0/);
    const refused = await publish('press', 'may');
    expect(refused).toMatch(/^1\n/);
    expect(refused).toContain('Publier jusqu’au 30 avril 2019 compris: --until 2019-05-01');
    expect(refused).toMatch(/Ou attendre\s: il manque jusqu’à 5/);
    expect(await publish('press', 'may', '--until', '2019-05-01')).toMatch(/^0/);
    const { extent, tables } = await readPublished(join(folder, 'ways'));
    expect(extent).toEqual({ from: '2019-03-01', to: '2019-05-01' });
    expect(tables.find(({ name }) => name === 'person')?.rows).toBe(390);
    await rm(ledger);
    expect(await publish('press', 'early')).toMatch(/^0/);
    const aggregates = await publish('open', 'may');
    expect(aggregates).toMatch(/^1\n/);
    const [, left = ''] = /Publier sans .*: --without (.*)/.exec(aggregates) ?? [];
    expect(left).toContain('city');
    expect(await publish('open', 'may', ...left.split(' --without ').flatMap((by) => ['--without', by]))).toMatch(/^0/);
    const csv = await readFile(join(folder, 'ways/figures.csv'), 'utf8');
    expect(csv).toContain('2019');
    expect(csv).not.toContain('Nîmes');
    await expect(publish('open', 'may', '--until', '2019-02-30')).rejects.toThrow(/write a day/);
    await expect(publish('open', 'may', '--without', 'colour')).rejects.toThrow(/one of/);
  });

  it('refuses what it would not do of what is asked', async () => {
    const asked = [join(folder, 'a.csv'), '--out', join(folder, 'never')];
    const publish = async (...more: readonly string[]): Promise<number> => publishCommand([...asked, ...more]);
    await expect(publish('--profile', 'open', '--cut-trails', '--variants')).rejects.toThrow(
      '--cut-trails, --variants: of a dataset of rows; --profile open has none',
    );
    await expect(publish('--site', '--fold-alone')).rejects.toThrow('--site has none');
    await expect(publish('--site', '--until', '2019-05-01')).rejects.toThrow(/no more than its pages/);
    await expect(publish('--site', '--each', 'towns')).rejects.toThrow('--each towns: one of departments, cities');
  });

  it('publishes aggregates alone for the open profile', async () => {
    await mkdir(join(folder, 'open'));
    // Of an earlier publication, in the same place.
    for (const name of ['dataset.bilan', 'signature.json']) await writeFile(join(folder, 'open', name), '');
    expect(await publishCommand([join(folder, 'a.csv'), '--out', join(folder, 'open'), '--profile', 'open'])).toBe(0);
    await expect(readFile(join(folder, 'open/signature.json'))).rejects.toThrow(/ENOENT/);
    const csv = await readFile(join(folder, 'open/figures.csv'), 'utf8');
    expect(csv).toMatch(/Personnes formées;personnes;Occitanie;.*;Genre;Femmes;20/);
    await expect(readFile(join(folder, 'open/dataset.bilan'))).rejects.toThrow(/ENOENT/);
    await expect(readPublished(join(folder, 'open'))).rejects.toThrow(/only aggregates/);
  });
});
