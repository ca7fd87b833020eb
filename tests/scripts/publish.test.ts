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
    expect(await readFile(join(folder, 'out/dataset.json'), 'utf8')).not.toContain('@');
    const said: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
    expect(
      await figuresCommand(['--dataset', join(folder, 'out'), '--indicator', 'people', 'women-share', '--json']),
    ).toBe(0);
    log.mockRestore();
    expect(said.join('\n')).toMatch(/"value": ?40\b/);
    expect(said.join('\n')).toMatch(/"value": ?0\.5\b/);
  });

  it('refuses a dataset with a changed byte, and one of too few people', async () => {
    const path = join(folder, 'out/dataset.json');
    await writeFile(path, `${await readFile(path, 'utf8')} `);
    await expect(readPublished(join(folder, 'out'))).rejects.toThrow(/not the one/);
    expect(await publishCommand([join(folder, 'few.csv'), '--out', join(folder, 'few')])).toBe(1);
    await expect(publishCommand([join(folder, 'a.csv')])).rejects.toThrow(/--out/);
  });
});
