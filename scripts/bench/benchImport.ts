import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile } from './browserTimes.ts';
import { type Cost, costOf } from './cost.ts';
import { importInNode } from './importInNode.ts';
import { median } from './median.ts';
import { nativeImport } from './nativeImport.ts';
import { type App, openApp } from './openApp.ts';
import { cpuOfPages, heldByPages, peakOfPages } from './peakMemory.ts';
import { record } from './record.ts';
import { writeExport } from './writeExport.ts';
import type { Gazetteer } from '../../src/geo/gazetteer.ts';
import { loadGazetteer, loadProgramme } from '../commands/programmeFiles.ts';
import { readArgs, readCount } from '../commands/usage.ts';

const SIZES = [100_000, 1_000_000];
const ROUNDS = 3;
/** Milliseconds that a page is left alone before it is given a file: it reads ahead. */
const REST = 6000;

const bench = {
  name: 'import',
  command: 'bilan bench import --rows N --save',
  asked:
    'from a file to its dataset: typing, dictionaries, identity and report; in a browser until its figures are there, in Node until DuckDB has its tables, by native read_csv with people, sessions and registrations in SQL',
};

interface Result {
  readonly rows: number;
  readonly rounds: number;
  /** Of the file, MB. */
  readonly size: number;
  /** Medians: in a browser, in Node, and native `read_csv` with people, sessions and registrations in SQL. */
  readonly browser: Cost;
  readonly node: Cost;
  readonly native: Cost;
  /** Medians of the ratio of each round to native. */
  readonly browserRatio: Cost;
  readonly nodeRatio: Cost;
  /** Most memory that the page took, and what it held before it was given the file, MB; `null` where the system does not tell. */
  readonly peak: number | null;
  readonly before: number | null;
}

/** `bilan bench import [--rows N] [--json] [--save]`: the import of one file, typing, dictionaries and identity included, in a browser and in Node against native DuckDB. */
export async function benchImportCommand(args: readonly string[]): Promise<number> {
  const { values } = readArgs({
    args: [...args],
    options: {
      rows: { type: 'string' },
      json: { type: 'boolean', default: false },
      save: { type: 'boolean', default: false },
    },
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
      if (values.save) await record(bench, result);
      if (!values.json) console.log(line(result));
    }
    if (values.json) console.log(JSON.stringify({ rounds: ROUNDS, results }, null, 1));
  } finally {
    await rm(folder, { recursive: true });
  }
  return 0;
}

async function measureOne(file: string, rows: number, gazetteer: Gazetteer): Promise<Result> {
  const rounds: { browser: Cost; node: Cost; native: Cost }[] = [];
  let peak: number | null = null;
  let before: number | null = null;
  for (let round = 0; round < ROUNDS; round += 1) {
    const app = await openApp();
    const found = await inBrowser(app, file);
    before = Math.max(before ?? 0, found.before ?? 0) || null;
    peak = Math.max(peak ?? 0, (await peakOfPages(app.browser)) ?? 0) || null;
    await app.close();
    rounds.push({
      browser: found.cost,
      node: await costIn(async () => importInNode(file, gazetteer)),
      native: await costIn(async () => nativeImport(file)),
    });
  }
  const medianOf = (read: (round: (typeof rounds)[number]) => Cost): Cost => ({
    cpu: median(rounds.map((round) => read(round).cpu)),
    wall: median(rounds.map((round) => read(round).wall)),
  });
  const ratio = (own: Cost, native: Cost): Cost => ({ cpu: own.cpu / native.cpu, wall: own.wall / native.wall });
  return {
    rows,
    rounds: ROUNDS,
    size: (await stat(file)).size / 1e6,
    browser: medianOf(({ browser }) => browser),
    node: medianOf(({ node }) => node),
    native: medianOf(({ native }) => native),
    browserRatio: medianOf(({ browser, native }) => ratio(browser, native)),
    nodeRatio: medianOf(({ node, native }) => ratio(node, native)),
    peak,
    before,
  };
}

/** The processor that a task took, opening and closing an engine included, beside the time it tells of itself. */
async function costIn(task: () => Promise<number>): Promise<Cost> {
  const { result, cost } = await costOf(task);
  return { cpu: cost.cpu, wall: result };
}

async function inBrowser(
  { url, browser, newPage }: App,
  file: string,
): Promise<{ readonly cost: Cost; readonly before: number | null }> {
  const page = await newPage();
  await page.goto(`${url}#/data`);
  await page.locator('[data-ready="true"]').waitFor({ state: 'attached', timeout: 60_000 });
  await page.waitForTimeout(REST);
  const [taken, before] = [await cpuOfPages(browser), await heldByPages(browser)];
  const wall = await importFile(page, file);
  return { cost: { cpu: (await cpuOfPages(browser)) - taken, wall }, before };
}

function line({ rows, size, browser, node, native, browserRatio, nodeRatio, peak, before }: Result): string {
  const cost = (name: string, own: Cost, ratio: Cost | null): string =>
    `${name} ${own.wall.toFixed(0)} ms, cpu ${own.cpu.toFixed(0)}` +
    (ratio === null ? '' : ` (× ${ratio.wall.toFixed(1)}, cpu × ${ratio.cpu.toFixed(1)})`);
  return [
    `${rows} rows, ${size.toFixed(1)} MB`.padEnd(24),
    cost('browser', browser, browserRatio),
    cost('node', node, nodeRatio),
    cost('native', native, null),
    peak === null || before === null ? '' : `page at most ${peak} MB, ${before} before`,
  ].join('   ');
}
