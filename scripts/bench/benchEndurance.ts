import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { importFile } from './browserTimes.ts';
import { openApp } from './openApp.ts';
import { heldByPages } from './peakMemory.ts';
import { record } from './record.ts';
import { peopleShown } from './visit.ts';
import { writeExport } from './writeExport.ts';
import { readArgs, readCount } from '../commands/usage.ts';

const bench = {
  name: 'endurance',
  unit: 'MB of memory, from the beginning of each use to its end; people shown at both',
  command: 'bilan bench endurance --rows N --minutes N --imports N --publications N --save',
  asked:
    'the built app in Chromium, used without a break: filters, pages and saved tables over N rows of one’s own; imports, each undone; publications prepared. Memory of the page in MB as it goes and at rest, and the same figures at the end as at the beginning',
};
const ROWS_PUBLISHED = 2000;
const SAMPLES = 20;
/** Milliseconds after which DuckDB, which is asked nothing any more, has ended. */
const REST = 45_000;

interface Curve {
  readonly turns: number;
  /** MB, from the beginning to the end. */
  readonly memory: readonly (number | null)[];
  /** MB once nothing has been asked for a while. */
  readonly rest: number | null;
  readonly people: number;
}

const pages = ['/', '/territory', '/audience', '/pathway', '/partners', '/press'];
/** From round to round, so that the same is asked again only much later. */
const ages = ['', '&age=18-24', '&age=25-34', '&age=35-44', '&age=45-54', '&age=55-64', '&age=65%2B'];
const filters = ['gender=F', 'gender=M', 'occupation=jobseeker', 'from=2019-06-01&to=2019-12-01', 'departments=30', ''];

/**
 * `bilan bench endurance [--rows N] [--minutes N] [--imports N] [--publications N] [--json] [--save]`: whether long use changes a figure or keeps memory. Throws when
 * the page shows other people at the end than at the beginning.
 */
export async function benchEnduranceCommand(args: readonly string[]): Promise<number> {
  const { values } = readArgs({
    args: [...args],
    options: {
      rows: { type: 'string' },
      minutes: { type: 'string' },
      imports: { type: 'string' },
      publications: { type: 'string' },
      json: { type: 'boolean', default: false },
      save: { type: 'boolean', default: false },
    },
  });
  const rows = readCount('rows', values.rows, 1_000_000);
  const minutes = readCount('minutes', values.minutes, 10);
  const folder = await mkdtemp(join(tmpdir(), 'bilan-bench-'));
  const app = await openApp();
  const held = async (): Promise<number | null> => heldByPages(app.browser);
  const opened = async (count: number): Promise<Page> => {
    const file = join(folder, `export-${count}.csv`);
    await writeExport(file, count);
    const page = await app.newPage({ acceptDownloads: true });
    await page.goto(`${app.url}#/data`);
    await isReady(page);
    await importFile(page, file);
    return page;
  };
  try {
    const large = await opened(rows);
    const used = await use(large, minutes * 60_000, held);
    await large.context().close();
    const small = await opened(ROWS_PUBLISHED);
    const added = join(folder, 'one-more.csv');
    await writeFile(added, oneMore());
    const imported = await importAndUndo(small, readCount('imports', values.imports, 500), added, held);
    const published = await publish(small, readCount('publications', values.publications, 200), held);
    await small.context().close();
    const result = { rows, minutes, used, imported, published };
    if (values.save) await record(bench, result);
    if (values.json) console.log(JSON.stringify(result, null, 1));
    else
      for (const [name, { turns, memory, rest, people }] of Object.entries({ used, imported, published }))
        console.log(
          `${name.padEnd(10)} ${turns} turns, ${people} people; memory ${memory.join(' ')}, at rest ${rest} MB`,
        );
    return 0;
  } finally {
    await app.close();
    await rm(folder, { recursive: true });
  }
}

/** Filters on every page in turn, and a table saved on each. */
async function use(page: Page, duration: number, held: () => Promise<number | null>): Promise<Curve> {
  const people = await peopleOf(page);
  const memory = [await held()];
  const began = performance.now();
  let turns = 0;
  while (performance.now() - began < duration) {
    const path = pages[Math.floor(turns / filters.length) % pages.length] ?? '/';
    await goTo(
      page,
      `${path}?${filters[turns % filters.length]}${ages[Math.floor(turns / filters.length / pages.length) % ages.length]}`,
    );
    if (turns % filters.length === 0) await saveTable(page);
    turns += 1;
    if (performance.now() - began > (duration * memory.length) / SAMPLES) memory.push(await held());
  }
  return ended(page, { turns, memory, people, held });
}

/** Goes to an address inside the page, and waits until nothing loads. */
async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate(async (next) => {
    location.hash = next;
    await new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)));
  }, hash);
  await isReady(page);
}

async function saveTable(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'CSV' }).first();
  if ((await button.count()) === 0) return;
  const download = page.waitForEvent('download');
  await button.click();
  await (await download).delete();
}

async function importAndUndo(
  page: Page,
  turns: number,
  file: string,
  held: () => Promise<number | null>,
): Promise<Curve> {
  const people = await peopleOf(page);
  const memory = [await held()];
  for (let turn = 1; turn <= turns; turn += 1) {
    await page.goto(new URL('#/data', page.url()).href);
    await isReady(page);
    const before = await page.locator('[data-dataset]').getAttribute('data-dataset');
    await page.evaluate(() => Reflect.deleteProperty(globalThis, 'importTime'));
    await importFile(page, file);
    await page.getByRole('button', { name: 'Annuler le dernier import' }).click();
    await page.locator(`[data-dataset="${before}"][data-ready="true"]`).waitFor({ state: 'attached' });
    if (turn % Math.max(1, Math.ceil(turns / SAMPLES)) === 0) memory.push(await held());
  }
  return ended(page, { turns, memory, people, held });
}

async function publish(page: Page, turns: number, held: () => Promise<number | null>): Promise<Curve> {
  const people = await peopleOf(page);
  const memory = [await held()];
  await page.goto(new URL('#/data', page.url()).href);
  await isReady(page);
  await page.getByLabel('Ce qui est publié').selectOption({ label: 'Jeu de données pseudonymisé' });
  await page.getByLabel('Où sera-t-il servi ?').selectOption({ label: 'Sur un intranet' });
  for (let turn = 1; turn <= turns; turn += 1) {
    await page.getByRole('button', { name: 'Préparer la publication' }).click();
    await page.getByRole('region', { name: 'Chiffres de l’aperçu, avant et après la publication' }).waitFor();
    // Another choice puts what was prepared away.
    for (const label of ['Sur un site ouvert à tous', 'Sur un intranet'])
      await page.getByLabel('Où sera-t-il servi ?').selectOption({ label });
    if (turn % Math.max(1, Math.ceil(turns / SAMPLES)) === 0) memory.push(await held());
  }
  return ended(page, { turns, memory, people, held });
}

interface Used extends Pick<Curve, 'turns' | 'memory' | 'people'> {
  readonly held: () => Promise<number | null>;
}

/** The same people as at the beginning, and the memory that is left. */
async function ended(page: Page, { held, people, ...curve }: Used): Promise<Curve> {
  const same = await unchanged(page, people);
  await page.waitForTimeout(REST);
  return { ...curve, rest: await held(), people: same };
}

async function peopleOf(page: Page): Promise<number> {
  await page.goto(new URL('#/', page.url()).href);
  await isReady(page);
  return peopleShown(page);
}

async function unchanged(page: Page, before: number): Promise<number> {
  const after = await peopleOf(page);
  if (after !== before) throw new Error(`the page shows ${after} people, not ${before} as at the beginning`);
  return after;
}

async function isReady(page: Page): Promise<void> {
  await page.locator('[data-ready="true"]').waitFor({ state: 'attached', timeout: 300_000 });
}

/** A session that no other export holds. */
function oneMore(): string {
  const people = Array.from(
    { length: 40 },
    (_, index) => `Ajout;Prénom${index};ajout${index}@example.org;05/03/2019;Sète;Présent\n`,
  );
  return `Nom;Prénom;Email;Date;Ville;Statut\n${people.join('')}`;
}
