import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coldStart, importFile, refresh } from './browserTimes.ts';
import { median } from './median.ts';
import { nativeImport } from './nativeImport.ts';
import { type App, openApp } from './openApp.ts';
import { writeExport } from './writeExport.ts';
import { sqlCounter } from '../../src/engine/sql/counter.ts';
import { encodeTable } from '../../src/engine/sql/encodeTable.ts';
import type { Engine } from '../../src/engine/duckdb/engine.ts';
import { openNative } from '../../src/engine/duckdb/open/native.ts';
import { measure } from '../../src/metrics/ask/measure.ts';
import { overviewRequests } from '../../src/metrics/ask/requests/overview.ts';
import { prepare } from '../../src/engine/sql/prepare.ts';
import { readView } from '../../src/model/address/address.ts';
import { toScope } from '../../src/model/address/filter.ts';
import type { Programme } from '../../src/model/place/programme.ts';
import { loadGazetteer, loadProgramme } from '../commands/programmeFiles.ts';
import { readDataset } from '../commands/readDataset.ts';
import { readArgs, readCount } from '../commands/usage.ts';

const ROUNDS = 5;
const queries = ['gender=F', 'cities=34172', 'from=2019-06-01&to=2019-10-01', 'gender=F&cities=34172', ''];

interface Timing {
  readonly name: string;
  /** Medians in milliseconds, and the median of the ratio of each round. */
  readonly browser: number;
  readonly native: number;
  readonly ratio: number;
}

/** `bilan bench [endurance | growth | import | page | scan | peers | serve | territory] [--rows N] [--json]`: the built app in a browser against native DuckDB doing the same work, interleaved. */
export async function benchCommand(args: readonly string[]): Promise<number> {
  if (args[0] === 'import') return (await import('./benchImport.ts')).benchImportCommand(args.slice(1));
  if (args[0] === 'scan') return (await import('./benchScan.ts')).benchScanCommand(args.slice(1));
  if (args[0] === 'page') return (await import('./benchPage.ts')).benchPageCommand(args.slice(1));
  if (args[0] === 'peers') return (await import('./benchPeers.ts')).benchPeersCommand(args.slice(1));
  if (args[0] === 'endurance') return (await import('./benchEndurance.ts')).benchEnduranceCommand(args.slice(1));
  if (args[0] === 'growth') return (await import('./benchGrowth.ts')).benchGrowthCommand(args.slice(1));
  if (args[0] === 'serve') return (await import('./benchServe.ts')).benchServeCommand(args.slice(1));
  if (args[0] === 'territory') return (await import('./benchTerritory.ts')).benchTerritoryCommand(args.slice(1));
  const { values } = readArgs({
    args: [...args],
    options: { rows: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const rows = readCount('rows', values.rows, 100_000);
  const folder = await mkdtemp(join(tmpdir(), 'bilan-bench-'));
  const app = await openApp();
  try {
    const file = join(folder, 'export.csv');
    await writeExport(file, rows);
    const timings = [await benchStart(app), await benchImport(app, file), await benchRefresh(app, file)];
    if (values.json) console.log(JSON.stringify({ rows, rounds: ROUNDS, timings }, null, 1));
    else for (const timing of timings) console.log(line(timing));
  } finally {
    await app.close();
    await rm(folder, { recursive: true });
  }
  return 0;
}

async function benchStart(app: App): Promise<Timing> {
  const programme = await loadProgramme();
  const exports = (await readdir('dist/demo'))
    .filter((name) => /\.[ct]sv$/.test(name))
    .map((name) => join('dist/demo', name));
  return compare(
    'demo: navigation to figures',
    () => coldStart(app),
    async () => {
      const started = performance.now();
      const { engine } = await openDataset(exports, programme);
      await overview(engine, programme, '');
      const elapsed = performance.now() - started;
      await engine.close();
      return elapsed;
    },
  );
}

async function benchImport(app: App, file: string): Promise<Timing> {
  return compare(
    'import of one file',
    async () => {
      const page = await openData(app);
      const elapsed = await importFile(page, file);
      await page.context().close();
      return elapsed;
    },
    () => nativeImport(file),
  );
}

async function benchRefresh(app: App, file: string): Promise<Timing> {
  const programme = await loadProgramme();
  const { engine } = await openDataset([file], programme);
  const page = await openData(app);
  await importFile(page, file);
  await page.goto(`${app.url}#/`);
  await page.locator('[data-ready="true"]').waitFor({ state: 'attached' });
  let turn = 0;
  let asked = '';
  const timing = await compare(
    'overview after a filter',
    () => {
      // A query never asked before: no answer can come from the cache.
      asked = [queries[turn % queries.length], `from=2019-03-${String(1 + turn).padStart(2, '0')}`]
        .filter(Boolean)
        .join('&');
      turn += 1;
      return refresh(page, `/?${asked.includes('from=2019-06') ? asked.replace(/&from=2019-03.*/, '') : asked}`);
    },
    async () => {
      const started = performance.now();
      await overview(engine, programme, asked);
      return performance.now() - started;
    },
  );
  await engine.close();
  await page.context().close();
  return timing;
}

async function openData(app: App): ReturnType<App['newPage']> {
  const page = await app.newPage();
  await page.goto(`${app.url}#/data`);
  await page.locator('[data-ready="true"]').waitFor({ state: 'attached', timeout: 60_000 });
  return page;
}

async function openDataset(files: readonly string[], programme: Programme): Promise<{ engine: Engine }> {
  const engine = await openNative();
  const { tables } = await readDataset(files, await loadGazetteer(programme));
  await engine.load(tables.map(encodeTable), prepare);
  return { engine };
}

async function overview(engine: Engine, programme: Programme, query: string): Promise<void> {
  const scope = toScope(readView(query).view.filter, programme.reportingYear);
  await measure(sqlCounter(engine.query, programme), overviewRequests, scope, { programme });
}

/** Runs both in turn: one round to warm up, then `ROUNDS` counted. */
async function compare(name: string, browser: () => Promise<number>, native: () => Promise<number>): Promise<Timing> {
  const rounds: { browser: number; native: number }[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const times = { browser: await browser(), native: await native() };
    if (round > 0) rounds.push(times);
  }
  return {
    name,
    browser: median(rounds.map((times) => times.browser)),
    native: median(rounds.map((times) => times.native)),
    ratio: median(rounds.map((times) => times.browser / times.native)),
  };
}

function line({ name, browser, native, ratio }: Timing): string {
  return `${name.padEnd(30)} browser ${browser.toFixed(0)} ms   native ${native.toFixed(0)} ms   ratio ${ratio.toFixed(2)}`;
}
