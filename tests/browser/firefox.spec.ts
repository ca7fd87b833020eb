import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

const executablePath = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));

test.skip(executablePath === undefined, 'Firefox is not installed: nothing was tried in it');
test.describe.configure({ mode: 'serial', timeout: 180_000 });

let browser: Browser;
let page: Page;

test.beforeAll(async ({ baseURL }) => {
  browser = await puppeteer.launch({ browser: 'firefox', executablePath: executablePath ?? '', headless: true });
  page = await browser.newPage();
  await page.goto(`${baseURL}#/?lang=fr`);
});
test.afterAll(async () => browser.close());

const ready = async (): Promise<void> => void (await page.waitForSelector('[data-ready="true"]', { timeout: 90_000 }));

async function goTo(hash: string): Promise<void> {
  await page.evaluate((address) => {
    location.hash = address;
  }, hash);
  await ready();
}

/** The unrounded value of a headline figure on screen. */
const headline = async (indicator: string): Promise<number> =>
  Number(
    await page.$eval(
      `[data-indicator="${indicator}"][data-state="shown"]:not([data-key])`,
      (element) => (element as HTMLElement).dataset['value'],
    ),
  );

test('Firefox shows the first figures, and those of a filter', async () => {
  await ready();
  expect(await headline('people')).toBe(26_040);
  await goTo('#/?from=2019-02-15&to=2020-02-15&cities=34172&lang=fr');
  await page.waitForFunction(() => document.body.innerText.includes('17\u202f940'), { timeout: 60_000 });
  expect(await headline('people')).toBe(17_940);
});

test('Firefox opens every page', async () => {
  for (const [path, title] of Object.entries({
    territory: 'Territoire',
    audience: 'Public',
    pathway: 'Parcours',
    partners: 'Partenaires',
    press: 'Presse',
    data: 'Données',
    method: 'Méthode',
  })) {
    await goTo(`#/${path}?lang=fr`);
    await page.waitForFunction((wanted) => document.querySelector('h1')?.textContent === wanted, {}, title);
  }
});

test('Firefox checks a text', async () => {
  await goTo('#/press?from=2019-02-15&to=2020-02-15&lang=fr');
  await page.type('textarea', 'Nous avons formé 30 120 personnes en Occitanie.');
  await page.waitForSelector('[data-verdict="confirmed"]', { timeout: 60_000 });
});

test('Firefox counts a file that is given', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bilan-firefox-'));
  const path = join(folder, 'registre.csv');
  const row = (name: string): string => `${name};${name.toLowerCase()}@example.fr;05/03/2019;Mende;Présent\n`;
  await writeFile(path, `Nom;Email;Date;Ville;Présence\n${['Durand', 'Petit', 'Roux'].map(row).join('')}`);
  await goTo('#/data?lang=fr');
  const input = await page.waitForSelector('input[type="file"][multiple]');
  await (input as unknown as { readonly uploadFile: (path: string) => Promise<void> }).uploadFile(path);
  await page.waitForSelector('article[data-outcome^="accept"]', { timeout: 60_000 });
  await goTo('#/?from=2019-02-15&to=2020-02-15&lang=fr');
  await page.waitForFunction(
    () =>
      document.querySelector<HTMLElement>('[data-indicator="people"][data-state="shown"]:not([data-key])')?.dataset[
        'value'
      ] === '3',
    { timeout: 60_000 },
  );
  await rm(folder, { recursive: true });
});
