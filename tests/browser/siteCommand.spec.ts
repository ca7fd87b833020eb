import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishCommand } from '../../scripts/commands/publishCommand.ts';
import { expect, test } from './bilan.ts';

const rows = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, index) => {
    const who = from + index;
    return `2019-03-${String((who % 20) + 1).padStart(2, '0')};Montpellier;p${who}@example.fr;Présent;${who % 2 ? 'F' : 'M'}\n`;
  }).join('');
const HEADER = 'Date;Ville;E-mail;Présence;Genre\n';

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bilan-site-'));
});
test.afterAll(async () => rm(folder, { recursive: true }));

/** What the command says on standard error, and how it ends. */
async function publish(...args: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  const { error } = console;
  const lines: string[] = [];
  console.error = (line: string) => void lines.push(line);
  try {
    return { code: await publishCommand(args), said: lines.join('\n') };
  } finally {
    console.error = error;
  }
}

test('the command writes the site that the page would, without anybody in it, and keeps it when the next one tells too much', async () => {
  const out = join(folder, 'site');
  const own = join(folder, 'own.csv');
  await writeFile(own, HEADER + rows(60));
  expect(await publish(own, '--site', '--out', out, '--each', 'nothing', '--lang', 'en')).toEqual({
    code: 0,
    said: '',
  });
  const files = await readdir(out);
  expect(files).toEqual(expect.arrayContaining(['answers.json', 'figures.csv', 'ledger.json', 'manifest.json']));
  expect(files).not.toContain('dataset.bilan');
  for (const name of files.filter((each) => each.includes('.'))) {
    expect(await readFile(join(out, name), 'latin1')).not.toMatch(/@example|\bp\d+@/);
  }
  expect(await readFile(join(out, 'figures.csv'), 'utf8')).toMatch(/\b60\b/);
  const [page = ''] = await readdir(join(out, 'figures'));
  expect(await readFile(join(out, 'figures', page), 'utf8')).toContain('<html lang="en');

  const manifest = await readFile(join(out, 'manifest.json'), 'utf8');
  await writeFile(own, HEADER + rows(60) + rows(3, 60));
  const { code, said } = await publish(own, '--site', '--out', out, '--each', 'nothing');
  expect(code).toBe(1);
  expect(said).toMatch(/^Publication refusée[^]*Personnes formées[^]*la différence est de 1 à 10\.$/m);
  expect(await readFile(join(out, 'manifest.json'), 'utf8')).toBe(manifest);
});
