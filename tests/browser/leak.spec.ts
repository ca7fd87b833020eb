import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { demoCommand } from '../../scripts/commands/demoCommand.ts';
import { type Given, withGiven } from '../../scripts/commands/given.ts';
import { expect, test } from './bilan.ts';
import { fewIn } from './few.ts';
import { type Fact, fewBetween, marksOf, scopeOf, toldExactly } from './exactly.ts';
import { passportsOf, pointedAt } from './pointedAt.ts';
import { keepSaves, type Saves, savedBy } from './savedBy.ts';
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
const pages = ['', 'territory', 'audience', 'pathway', 'partners', 'press'];
const isSweep = process.env['BILAN_LEAKS'] === 'all';

/** Passports opened, others in each scope, and points of each chart pointed at. */
const PASSPORTS = 3;
const POINTS = 5;

/** How far to look: at the page, at what it saves, at what it says when pointed at and asked for a proof. */
interface Depth {
  readonly saves: Saves | null;
  readonly isAsked: boolean;
  /** From which passport on. */
  readonly first: number;
}

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

/** What a page says of 1 to 10 people: on it, under the pointer, in its passports, in what it saves. */
async function leaksOf(page: Page, address: string, { saves, isAsked, first }: Depth): Promise<readonly string[]> {
  await page.goto(address);
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('dialog')) each.close();
  });
  await settled(page);
  const told = await toldBy(page);
  expect(told.length).toBeGreaterThan(0);
  const files = saves === null ? [] : await savedBy(page, saves);
  const more = isAsked ? [...(await pointedAt(page, POINTS)), ...(await passportsOf(page, PASSPORTS, first))] : [];
  return [...told, ...files, ...more].flatMap((each) => {
    const few = fewIn(each);
    return few.length === 0
      ? []
      : [`${address} says ${few.join()} in « ${each.text.slice(0, 120)} » (${each.around.slice(0, 160)})`];
  });
}

/** The addresses of a profile that are looked at, and how far. */
function tour(profile: 'press' | 'open'): readonly { readonly address: string; readonly depth: Depth }[] {
  const all = scopes.flatMap(([scope, most], index) => {
    const some = profile === 'press' ? most : index % 3 === 0 ? most.slice(-1) : [];
    return (isSweep ? pages : some).map((path) => {
      const isDeep = isSweep || (index === 3 && profile === 'press');
      const isFirst = isSweep ? index === 0 : isDeep && path === '';
      const saves = isFirst ? 'pictures' : isDeep ? 'files' : path === 'partners' ? 'tables' : null;
      return {
        address: `#/${path}?${scope}&profile=${profile}`,
        depth: { saves, isAsked: isDeep, first: index } as const,
      };
    });
  });
  // The method says the same of every scope.
  const method = {
    address: `#/method?${year}&profile=${profile}`,
    depth: { saves: 'files', isAsked: true, first: 0 } as const,
  };
  return isSweep ? [...all, method] : all;
}

test('finds what a page tells when it is not protected', async ({ page }) => {
  test.setTimeout(210_000);
  const address = `#/audience?${year}&cities=48095`;
  const found = await leaksOf(page, address, { saves: 'tables', isAsked: true, first: 0 });
  expect(found.length).toBeGreaterThan(10);
  await exactly(async ({ counter, programme }) => {
    const { few, facts } = await toldExactly(await marksOf(page), scopeOf(address, programme), {
      counter,
      programme,
      isRounded: false,
    });
    expect(few.length).toBeGreaterThan(3);
    expect(fewBetween(facts).length).toBeGreaterThan(0);
  });
});

/** Hands over the exact figures of the files, by native DuckDB. */
async function exactly(use: (given: Given) => Promise<void>): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv')).map((name) => join(folder, name));
  await withGiven(names, { filter: '' }, use);
}

for (const profile of ['press', 'open'] as const) {
  test(`tells of no 1 to 10 people on any page under ${profile}, nor in anything it saves`, async ({ page }) => {
    test.setTimeout(isSweep ? 3_600_000 : 210_000);
    const leaks = new Set<string>();
    const facts: Fact[] = [];
    const report = (found: readonly string[]): void => {
      for (const each of found) {
        // A long sweep tells what it found even when it is stopped.
        if (isSweep && !leaks.has(each)) console.error(each);
        leaks.add(each);
      }
    };
    await exactly(async ({ counter, programme }) => {
      for (const { address, depth } of tour(profile)) {
        report(await leaksOf(page, address, depth));
        const told = await toldExactly(await marksOf(page), scopeOf(address, programme), {
          counter,
          programme,
          isRounded: profile === 'open',
        });
        report(told.few.map((each) => `${address}: ${each}`));
        facts.push(...told.facts);
      }
      report(fewBetween(facts));
    });
    expect([...leaks]).toEqual([]);
  });
}
