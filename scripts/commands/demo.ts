import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ageBands } from '../../src/model/dataset/ageBand.ts';
import { buildState } from '../demo/buildState.ts';
import { countTruth } from '../demo/truth/countTruth.ts';
import { writeExports } from '../demo/write/writeExports.ts';
import { loadGazetteer, loadProgramme } from './programmeFiles.ts';

export interface DemoOptions {
  /** Folder, made when missing. */
  readonly out: string;
  readonly seed?: number;
  /** About how many people come in the first programme year. */
  readonly people?: number;
}

/**
 * Writes the fictitious exports, `truth.json` (a `Truth`) and `manifest.json`, which lists the exports for the page to load. Resolves to their names.
 * The same seed and size give the same bytes.
 */
export async function demo({ out, seed = 1, people = 30_000 }: DemoOptions): Promise<readonly string[]> {
  const programme = await loadProgramme();
  const gazetteer = await loadGazetteer(programme);
  const state = buildState(seed, people);
  const exports = writeExports(state, gazetteer.cities);
  const truth = countTruth(state, {
    ageBands: ageBands(programme.ageBands),
    cities: gazetteer.cities,
    residents: gazetteer.region.population,
  });
  const files = exports.map(({ name, rows, bytes }) => ({
    name,
    bytes: bytes.length,
    rows,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
  await mkdir(out, { recursive: true });
  for (const { name, bytes } of exports) await writeFile(join(out, name), bytes);
  await writeFile(join(out, 'truth.json'), `${JSON.stringify(truth)}\n`);
  await writeFile(
    join(out, 'manifest.json'),
    `${JSON.stringify({ fictitious: true, seed, people, files }, null, 1)}\n`,
  );
  return files.map(({ name }) => name);
}
