import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { demo } from '../../../scripts/commands/demo.ts';
import { loadGazetteer, loadProgramme } from '../../../scripts/commands/programmeFiles.ts';
import { buildState } from '../../../scripts/demo/buildState.ts';
import type { ExportFile } from '../../../scripts/demo/write/exportFile.ts';
import { writeExports } from '../../../scripts/demo/write/writeExports.ts';
import type { City } from '../../../src/model/place/city.ts';

let cities: readonly City[];
let exports: readonly ExportFile[];

beforeAll(async () => {
  ({ cities } = await loadGazetteer(await loadProgramme()));
  exports = writeExports(buildState(1, 600), cities);
});

function digest(files: readonly ExportFile[]): string {
  const hash = createHash('sha256');
  for (const { name, bytes } of files) hash.update(name).update(bytes);
  return hash.digest('hex');
}

/** Every exported text, windows-1252 read as its ISO-8859-1 neighbour: enough for ASCII. */
function text(name: string): string {
  const file = exports.find((each) => each.name === name);
  return Buffer.from(file?.bytes ?? []).toString(file?.encoding === 'utf-8' ? 'utf8' : 'latin1');
}

describe('demo exports', () => {
  it('are the same to the byte for the same seed', () => {
    expect(digest(writeExports(buildState(1, 600), cities))).toBe(digest(exports));
  });

  it('are others for another seed', () => {
    expect(digest(writeExports(buildState(2, 600), cities))).not.toBe(digest(exports));
  });

  it('come from four tools', () => {
    expect(exports.map(({ name, encoding, delimiter }) => `${name} ${encoding} ${delimiter}`)).toEqual([
      'billetterie-2019-2020.csv windows-1252 ;',
      'billetterie-2020-2021.csv windows-1252 ;',
      'ateliers-region-2019-2020.csv utf-8 ,',
      'ateliers-region-2020-2021.csv utf-8 ,',
      'suivi-coaching.csv utf-8 ;',
      'suivi-opportunites.tsv utf-8 \t',
    ]);
  });

  it('hold bytes that only their encoding reads', () => {
    const asUtf8 = exports.map(({ bytes }) => {
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return 'utf-8';
      } catch {
        return 'windows-1252';
      }
    });
    expect(asUtf8).toEqual(exports.map(({ encoding }) => encoding));
  });

  it('start the form with a byte order mark and headers of several lines', () => {
    expect(text('ateliers-region-2019-2020.csv')).toMatch(/^\uFEFFHorodateur,/);
    expect(text('ateliers-region-2019-2020.csv')).toContain('"Dans quelle ville\nse déroule l’atelier ?"');
  });

  it('put the ticketing header under a preamble and a total at the end', () => {
    const lines = text('billetterie-2019-2020.csv').trimEnd().split('\r\n');
    expect(lines.slice(0, 2)).toEqual(['Export des billets', expect.stringContaining('fictives')]);
    expect(lines[4]).toMatch(/^Num.ro de billet;Date de la commande;Statut;/);
    expect(lines.at(-1)).toBe(`Total;${lines.length - 6}`);
  });

  it('say that the second year is invented', () => {
    expect(text('billetterie-2020-2021.csv')).toMatch(/seconde ann.e invent.e/);
  });

  it('hold five rows no import can place in each file', () => {
    const unplaced = exports.map(({ name }) => text(name).match(/31\/02\/2019|12\/03\/2091|bient/g)?.length);
    expect(unplaced).toEqual([3, 3, 3, 3, 3, 3]);
  });

  it('only hold addresses of example.fr and example.org', () => {
    const addresses = exports.flatMap(({ name }) => text(name).match(/[\w.+-]+@[\w.-]+/g) ?? []);
    expect(addresses.length).toBeGreaterThan(1000);
    expect(addresses.filter((address) => !/@example\.(fr|org)$/i.test(address))).toEqual([]);
  });

  it.each([1, 2, 50])('can be made for %i people', (people) => {
    const small = writeExports(buildState(3, people), cities);
    expect(small.length).toBeGreaterThan(0);
    expect(small.every(({ rows }) => rows > 0)).toBe(true);
  });
});

describe('bilan demo', () => {
  it('writes the exports, the truth and a list of the exports', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bilan-demo-'));
    await demo({ out: join(folder, 'deep'), seed: 1, people: 600 });
    const names = await readdir(join(folder, 'deep'));
    const manifest: unknown = JSON.parse(await readFile(join(folder, 'deep', 'manifest.json'), 'utf8'));
    await rm(folder, { recursive: true });
    expect(names.sort()).toEqual([...exports.map(({ name }) => name), 'manifest.json', 'truth.json'].sort());
    expect(manifest).toMatchObject({
      fictitious: true,
      files: exports.map(({ name, bytes }) => ({ name, bytes: bytes.length })),
    });
  });
});
