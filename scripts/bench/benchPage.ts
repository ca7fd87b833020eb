import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { importFile } from './browserTimes.ts';
import { p95 } from './cost.ts';
import { median } from './median.ts';
import { type App, openApp } from './openApp.ts';
import { heldByPages, ownOfPages } from './peakMemory.ts';
import { drawn, peopleShown, type Visit, visited, watchVisits } from './visit.ts';
import { record } from './record.ts';
import { writeExport } from './writeExport.ts';
import { SHELF_HINT } from '../../src/dataset/shelf/shelfHint.ts';
import { scanCounter } from '../../src/engine/scan/counter.ts';
import type { Counter } from '../../src/metrics/ask/counter.ts';
import { totalOf } from '../../src/metrics/ask/counter.ts';
import { peopleBy } from '../../src/metrics/ask/questions.ts';
import { readView } from '../../src/model/address/address.ts';
import { toScope } from '../../src/model/address/filter.ts';
import type { Programme } from '../../src/model/place/programme.ts';
import { loadGazetteer, loadProgramme } from '../commands/programmeFiles.ts';
import { readDataset } from '../commands/readDataset.ts';
import { readArgs, readCount } from '../commands/usage.ts';

const bench = {
  name: 'page',
  command: 'bilan bench page --rows N --save',
  asked:
    'the built app in Chromium: navigation to the first figure and to the whole overview, nothing cached, everything cached, and with rows of one’s own on the shelf; filter to page drawn; memory, in MB, of a new tab at rest without DuckDB, all that its process holds and what is private to it; what is shown compared with what the command line counts',
};
const ROUNDS = 7;
const CHANGES = 40;
const MONTHS = 24;
/** Milliseconds after which a page that nobody touches has let go of what the visits before it left. */
const AT_REST = 20_000;

interface Spread {
  readonly median: number;
  readonly p95: number;
}
interface VisitRun {
  readonly name: 'cold' | 'warm' | 'shelf';
  readonly rows: number;
  readonly first: Spread;
  readonly whole: Spread;
}

/**
 * `bilan bench page [--rows N] [--json] [--save]`: the built app in a browser. Navigation to the first figure and to the whole overview: the demonstration with nothing
 * cached and with everything cached, and N rows of one's own kept on the shelf; the overview after each of 40 filters never asked before, and as a month moves
 * over two years; memory of a new tab at rest, all that its process holds and what it shares with no other. What the page shows is compared with what the command line counts before a time counts.
 */
export async function benchPageCommand(args: readonly string[]): Promise<number> {
  const { values } = readArgs({
    args: [...args],
    options: {
      rows: { type: 'string' },
      json: { type: 'boolean', default: false },
      save: { type: 'boolean', default: false },
    },
  });
  const rows = readCount('rows', values.rows, 100_000);
  const folder = await mkdtemp(join(tmpdir(), 'bilan-bench-'));
  const app = await openApp();
  try {
    const programme = await loadProgramme();
    const exports = (await readdir('dist/demo'))
      .filter((name) => /\.[ct]sv$/.test(name))
      .map((name) => join('dist/demo', name));
    const visits = [await demonstration('cold', app), await demonstration('warm', app)];
    const demo = await counterOf(exports, programme);
    const page = await openedAt(app, '#/');
    const filter = await changes(page, filters(), demo, programme);
    const month = await changes(page, months(), demo, programme);
    await page.context().close();

    const file = join(folder, 'export.csv');
    await writeExport(file, rows);
    const own = await openedAt(app, '#/data');
    await importFile(own, file);
    await own.waitForFunction((hint) => localStorage.getItem(hint) !== null, SHELF_HINT, { timeout: 120_000 });
    // At rest, the page is without DuckDB: it is there for a while, after what is on screen was counted again.
    await own.evaluate(() => localStorage.setItem('bilan.judging', 'false'));
    await own.goto(`${app.url}#/`);
    visits.push(await shelved(own, rows));
    await same(own, new URL(own.url()).hash.replace(/^[^?]*\??/, ''), await counterOf([file], programme), programme);
    // In a tab of its own, that has imported nothing.
    const rested = await own.context().newPage();
    await own.close();
    await watchVisits(rested);
    await rested.goto(`${app.url}#/`);
    await visited(rested);
    await rested.waitForTimeout(AT_REST);
    const [memory, privately] = [await heldByPages(app.browser), await ownOfPages(app.browser)];
    const result = { rows, rounds: ROUNDS, visits, filter, month, memory, private: privately };
    if (values.save) await record(bench, result);
    if (values.json) console.log(JSON.stringify(result, null, 1));
    else console.log(lines(result));
    return 0;
  } finally {
    await app.close();
    await rm(folder, { recursive: true });
  }
}

async function openedAt(app: App, hash: string): Promise<Page> {
  const page = await app.newPage();
  await watchVisits(page);
  await page.goto(`${app.url}${hash}`);
  await page.locator('[data-ready="true"]').waitFor({ state: 'attached', timeout: 120_000 });
  return page;
}

async function demonstration(name: 'cold' | 'warm', app: App): Promise<VisitRun> {
  const runs: Visit[] = [];
  if (name === 'cold')
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await app.newPage();
      await watchVisits(page);
      await page.goto(app.url, { waitUntil: 'commit' });
      runs.push(await visited(page));
      await page.context().close();
    }
  else {
    const page = await openedAt(app, '#/');
    for (let round = 0; round < ROUNDS; round += 1) runs.push(await reloaded(page));
    await page.context().close();
  }
  return told(name, 0, runs);
}

async function shelved(page: Page, rows: number): Promise<VisitRun> {
  const runs: Visit[] = [];
  for (let round = 0; round < ROUNDS; round += 1) runs.push(await reloaded(page));
  return told('shelf', rows, runs);
}

async function reloaded(page: Page): Promise<Visit> {
  await page.reload({ waitUntil: 'commit' });
  return visited(page);
}

function told(name: VisitRun['name'], rows: number, runs: readonly Visit[]): VisitRun {
  return { name, rows, first: spread(runs.map(({ first }) => first)), whole: spread(runs.map(({ whole }) => whole)) };
}

function spread(values: readonly number[]): Spread {
  return { median: Math.round(median(values)), p95: Math.round(p95(values)) };
}

/** A query that was never asked before: no answer can come from what is cached. */
function filters(): readonly string[] {
  const kinds = ['gender=F&from=2019-03-', 'cities=34172&from=2019-04-', 'from=2019-05-', 'gender=M&from=2019-06-'];
  return Array.from(
    { length: CHANGES },
    (_, index) => `${kinds[index % kinds.length]}${String(1 + Math.floor(index / 2)).padStart(2, '0')}&to=2020-02-15`,
  );
}

function months(): readonly string[] {
  const first = (index: number): string =>
    `${2019 + Math.floor((index + 1) / 12)}-${String(((index + 1) % 12) + 1).padStart(2, '0')}-01`;
  return Array.from({ length: MONTHS }, (_, index) => `from=${first(index)}&to=${first(index + 1)}`);
}

async function changes(
  page: Page,
  queries: readonly string[],
  counter: Counter,
  programme: Programme,
): Promise<Spread & { readonly changes: number }> {
  const times: number[] = [];
  for (const query of queries) {
    const time = await drawn(page, `/?${query}`);
    await same(page, query, counter, programme);
    times.push(time);
  }
  return { ...spread(times), changes: times.length };
}

/** Throws when the page shows other people than are counted here. */
async function same(page: Page, query: string, counter: Counter, programme: Programme): Promise<void> {
  const scope = toScope(readView(query).view.filter, programme.reportingYear);
  const [tally] = await counter.count([peopleBy(scope)]);
  const [shown, counted] = [await peopleShown(page), totalOf(tally)];
  if (shown !== counted) throw new Error(`the page shows ${shown} people, not ${counted}: ${query}`);
}

async function counterOf(files: readonly string[], programme: Programme): Promise<Counter> {
  const { tables } = await readDataset(files, await loadGazetteer(programme));
  return scanCounter(tables, programme);
}

function lines(result: {
  readonly visits: readonly VisitRun[];
  readonly filter: Spread;
  readonly month: Spread;
  readonly memory: number | null;
  readonly private: number | null;
}): string {
  const { visits, filter, month, memory, private: own } = result;
  return [
    ...visits.map(
      ({ name, rows, first, whole }) =>
        `${name.padEnd(6)} ${rows === 0 ? 'demonstration' : `${rows} rows`}: first figure ${first.median} ms (p95 ${first.p95}), overview ${whole.median} (p95 ${whole.p95})`,
    ),
    `filter to page drawn ${filter.median} ms (p95 ${filter.p95}); a month further ${month.median} (p95 ${month.p95})`,
    `memory of a new tab at rest ${memory ?? 'not told'} MB, of which it shares with no other process ${own ?? 'not told'}`,
  ].join('\n');
}
