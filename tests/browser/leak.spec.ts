import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { demoCommand } from '../../scripts/commands/demoCommand.ts';
import { withGiven } from '../../scripts/commands/given.ts';
import { expect, test } from './bilan.ts';
import { fewIn } from './few.ts';
import { type Fact, fewBehind, fewBetween, marksOf, scopeOf, toldExactly } from './exactly.ts';
import { passportsOf, pointedAt } from './pointedAt.ts';
import { keepSaves, savedBy } from './savedBy.ts';
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

/** Passports opened, and points of each chart pointed at, on a page. */
const depth = isSweep ? { passports: 12, points: 12 } : { passports: 3, points: 4 };

let folder = '';

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bilan-few-'));
  // A demonstration of few people has small counts everywhere.
  await demoCommand(['--out', folder, '--people', '1500', '--columns']);
});
test.afterAll(async () => {
  await rm(folder, { recursive: true });
});

test.beforeEach(async ({ page }) => {
  await keepSaves(page);
  await page.route('**/demo/*', async (route) =>
    route.fulfill({ body: await readFile(join(folder, basename(new URL(route.request().url()).pathname))) }),
  );
});

/** What a page says of 1 to 10 people: on it, under the pointer, in its passports, in what it saves; `much`: how far to look. */
async function leaksOf(
  page: Page,
  address: string,
  much: 'page' | 'tables' | 'everything',
): Promise<readonly string[]> {
  await page.goto(address);
  await settled(page);
  const told = await toldBy(page);
  expect(told.length).toBeGreaterThan(0);
  const files = much === 'page' ? [] : await savedBy(page, much === 'everything');
  const more =
    much === 'everything'
      ? [...(await pointedAt(page, depth.points)), ...(await passportsOf(page, depth.passports))]
      : [];
  return [...told, ...files, ...more].flatMap((each) => {
    const few = fewIn(each);
    return few.length === 0
      ? []
      : [`${address} says ${few.join()} in « ${each.text.slice(0, 120)} » (${each.around.slice(0, 160)})`];
  });
}

test('tells of no 1 to 10 people on any page under a public profile, nor in anything it saves', async ({ page }) => {
  test.setTimeout(isSweep ? 5_400_000 : 210_000);
  const exact = await leaksOf(page, `#/audience?${year}&cities=48095`, 'tables');
  expect(exact.length).toBeGreaterThan(10);
  // A long sweep tells what it found even when it is stopped.
  const leaks = {
    found: [] as string[],
    push(...each: string[]) {
      for (const one of each)
        if (!this.found.includes(one)) {
          this.found.push(one);
          if (isSweep) console.error(one);
        }
    },
  };
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv')).map((name) => join(folder, name));
  await withGiven(names, { filter: '' }, async ({ counter, programme }) => {
    for (const profile of ['press', 'open'] as const) {
      const facts: Fact[] = [];
      for (const [index, [scope, most]] of scopes.entries()) {
        const looked = isSweep ? pages : profile === 'press' ? most : index % 3 === 0 ? most.slice(-1) : [];
        for (const path of looked) {
          const address = `#/${path}?${scope}&profile=${profile}`;
          const much =
            isSweep || (index === 3 && profile === 'press') ? 'everything' : path === 'partners' ? 'tables' : 'page';
          leaks.push(...(await leaksOf(page, address, much)));
          const marks = await marksOf(page);
          const of = scopeOf(address, programme);
          const behind = await fewBehind(marks, of, { counter, programme, isRounded: profile === 'open' });
          leaks.push(...behind.map((each) => `${address}: ${each}`));
          facts.push(...(await toldExactly(marks, of, { counter, programme })));
        }
      }
      // Rounded counts do not tell of their difference.
      if (profile === 'press') leaks.push(...fewBetween(facts));
    }
  });
  expect(leaks.found).toEqual([]);
});
