import { readFile } from 'node:fs/promises';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { demoCommand } from '../../scripts/commands/demoCommand.ts';
import { expect, test } from './bilan.ts';
import { fewIn } from './few.ts';
import { savedBy } from './savedBy.ts';
import { settled, toldBy } from './told.ts';

const year = 'from=2019-02-15&to=2020-02-15';
const second = 'from=2020-02-15&to=2021-02-15';

/** Narrow scopes, and the pages that say most of each; every page of every scope with BILAN_LEAKS=all. */
const scopes: readonly (readonly [scope: string, pages: readonly string[]])[] = [
  [year, ['', 'pathway', 'territory', 'partners', 'audience']],
  [`${year}&view=period`, ['pathway']],
  [`${second}&compare=2020-02-15..2021-01-20`, ['', 'audience']],
  [`${year}&cities=48095`, ['', 'press']],
  ['from=2019-03-01&to=2019-04-01&cities=48095', ['pathway', 'territory']],
  ['from=2019-03-01&to=2019-04-01', ['', 'pathway']],
  [`${year}&departments=81`, ['', 'audience']],
  [`${year}&age=65%2B`, ['', 'pathway']],
  [`${year}&gender=X`, ['audience']],
  [`${year}&occupation=retired&cities=34172`, ['']],
  [`${year}&partners=P%C3%B4le%20emploi`, ['', 'partners']],
  [`${year}&partners=Association%20Le%20Lavoir`, ['partners', 'pathway']],
  [`${year}&themes=Bureautique&cities=81004`, ['', 'territory']],
  [`${second}&reserved=true`, ['', 'pathway', 'partners']],
  [`${year}&by=partner&window=30`, ['pathway']],
  [`${year}&versus=30189,81004,48095`, ['territory']],
];
const pages = ['', 'territory', 'audience', 'pathway', 'partners', 'press', 'method'];
const isSweep = process.env['BILAN_LEAKS'] === 'all';

let folder = '';

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bilan-few-'));
  await demoCommand(['--out', folder, '--people', '1500', '--columns']);
});
test.afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function open(page: Page, address: string): Promise<void> {
  // A demonstration of few people has small counts everywhere.
  await page.goto(address);
  await settled(page);
}

test.beforeEach(async ({ page }) => {
  await page.route('**/demo/*', async (route) =>
    route.fulfill({ body: await readFile(join(folder, basename(new URL(route.request().url()).pathname))) }),
  );
});

/** What a page, and the tables it saves, say of 1 to 10 people. */
async function leaksOf(page: Page, address: string, isSaving: boolean): Promise<readonly string[]> {
  await open(page, address);
  const told = await toldBy(page);
  const files = isSaving ? await savedBy(page) : [];
  expect(told.length).toBeGreaterThan(0);
  return [...told, ...files].flatMap((each) => {
    const few = fewIn(each);
    return few.length === 0
      ? []
      : [`${address} says ${few.join()} in « ${each.text.slice(0, 120)} » (${each.around.slice(0, 120)})`];
  });
}

test('tells of no 1 to 10 people on any page under a public profile, nor in any table it saves', async ({ page }) => {
  test.setTimeout(isSweep ? 1_800_000 : 150_000);
  const exact = await leaksOf(page, `#/audience?${year}&cities=48095`, true);
  expect(exact.length).toBeGreaterThan(10);
  const leaks: string[] = [];
  for (const profile of ['press', 'open'] as const) {
    for (const [index, [scope, most]] of scopes.entries()) {
      const looked = isSweep ? pages : profile === 'press' ? most : index % 3 === 0 ? most.slice(-1) : [];
      for (const path of looked)
        leaks.push(...(await leaksOf(page, `#/${path}?${scope}&profile=${profile}`, isSweep || path === 'partners')));
    }
  }
  expect(leaks).toEqual([]);
});
