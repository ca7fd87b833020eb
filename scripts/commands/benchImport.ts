import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile } from '../bench/browserTimes.ts';
import { importInNode } from '../bench/importInNode.ts';
import { median } from '../bench/median.ts';
import { nativeImport } from '../bench/nativeImport.ts';
import { type App, openApp } from '../bench/openApp.ts';
import { peakOfPages } from '../bench/peakMemory.ts';
import { writeExport } from '../bench/writeExport.ts';
import type { Gazetteer } from '../../src/geo/gazetteer.ts';
import { loadGazetteer, loadProgramme } from './programmeFiles.ts';
import { readArgs, readCount } from './usage.ts';

const SIZES = [100_000, 1_000_000];
const ROUNDS = 3;

interface Result {
  readonly rows: number;
  /** Medians, milliseconds: in a browser, in Node, and native `read_csv` with people, sessions and registrations in SQL. */
  readonly browser: number;
  readonly node: number;
  readonly native: number;
  /** Medians of the ratio of each round to native. */
  readonly browserRatio: number;
  readonly nodeRatio: number;
  /** Most memory that the page took, MB; `null` where the system does not tell. */
  readonly peak: number | null;
}

/** `bilan bench import [--rows N] [--json]`: the import of one file, typing, dictionaries and identity included, in a browser and in Node against native DuckDB. */
export async function benchImportCommand(args: readonly string[]): Promise<number> {
  const { values } = readArgs({
    args: [...args],
    options: { rows: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const sizes = values.rows === undefined ? SIZES : [readCount('rows', values.rows, 0)];
  const gazetteer = await loadGazetteer(await loadProgramme());
  const folder = await mkdtemp(join(tmpdir(), 'bilan-bench-'));
  const results: Result[] = [];
  try {
    for (const rows of sizes) {
      const file = join(folder, `export-${rows}.csv`);
      await writeExport(file, rows);
      const result = await measureOne(file, rows, gazetteer);
      results.push(result);
      if (!values.json) console.log(line(result));
    }
    if (values.json) console.log(JSON.stringify({ rounds: ROUNDS, results }, null, 1));
  } finally {
    await rm(folder, { recursive: true });
  }
  return 0;
}

async function measureOne(file: string, rows: number, gazetteer: Gazetteer): Promise<Result> {
  const rounds: { browser: number; node: number; native: number }[] = [];
  let peak: number | null = null;
  for (let round = 0; round < ROUNDS; round += 1) {
    const app = await openApp();
    const browser = await inBrowser(app, file);
    peak = Math.max(peak ?? 0, (await peakOfPages(app.browser)) ?? 0) || null;
    await app.close();
    rounds.push({ browser, node: await importInNode(file, gazetteer), native: await nativeImport(file) });
  }
  return {
    rows,
    browser: median(rounds.map(({ browser }) => browser)),
    node: median(rounds.map(({ node }) => node)),
    native: median(rounds.map(({ native }) => native)),
    browserRatio: median(rounds.map(({ browser, native }) => browser / native)),
    nodeRatio: median(rounds.map(({ node, native }) => node / native)),
    peak,
  };
}

async function inBrowser(app: App, file: string): Promise<number> {
  const page = await app.newPage();
  await page.goto(`${app.url}#/data`);
  await page.locator('[data-ready="true"]').waitFor({ state: 'attached', timeout: 60_000 });
  return importFile(page, file);
}

function line({ rows, browser, node, native, browserRatio, nodeRatio, peak }: Result): string {
  return [
    `${rows} rows`.padEnd(14),
    `browser ${browser.toFixed(0)} ms (× ${browserRatio.toFixed(1)})`,
    `node ${node.toFixed(0)} ms (× ${nodeRatio.toFixed(1)})`,
    `native ${native.toFixed(0)} ms`,
    peak === null ? '' : `page at most ${peak} MB`,
  ].join('   ');
}
