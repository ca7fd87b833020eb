import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Driven, openWebKit } from './webDriver.ts';

const [driver, screen] = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'];
/** Where distributions put WebKitGTK's small browser, whatever its version. */
const libraries = '/usr/lib';

async function findMiniBrowser(): Promise<string | null> {
  const folders = await readdir(libraries).catch(() => []);
  const paths = folders.flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((each) => join(libraries, folder, each, 'MiniBrowser')),
  );
  return paths.find((path) => existsSync(path)) ?? null;
}

const browser = await findMiniBrowser();

test.skip(
  browser === null || !existsSync(driver) || !existsSync(screen),
  'WebKitGTK, its driver or Xvfb is not installed: nothing was tried in WebKit',
);

test('WebKit shows the first figures and those of a filter, opens every page, checks a text, counts a file', async ({
  baseURL,
}) => {
  test.setTimeout(300_000);
  const page: Driven = await openWebKit({ driver, screen, browser: browser ?? '' });
  const until = async (condition: string): Promise<void> =>
    expect
      .poll(async () => page.run(`return Boolean(${condition})`), { timeout: 90_000, message: condition })
      .toBe(true);
  const ready = `document.querySelector('[data-ready="true"]')`;
  const goTo = async (hash: string): Promise<void> => {
    await page.run('location.hash = arguments[0]', hash);
    await until(ready);
  };
  const people = `document.querySelector('[data-indicator="people"][data-state="shown"]:not([data-key])')?.dataset.value`;
  try {
    // Counting everything again is not what this is about.
    await page.goTo(`${baseURL}demo/manifest.json`);
    await page.run(`localStorage.setItem('bilan.judging', 'false')`);
    await page.goTo(`${baseURL}#/?lang=fr`);
    await until(ready);
    expect(await page.run(`return ${people}`)).toBe('26040');
    await goTo('#/?from=2019-02-15&to=2020-02-15&cities=34172&lang=fr');
    await until(`${people} === '17940'`);
    for (const [path, title] of [
      ['territory', 'Territoire'],
      ['audience', 'Public'],
      ['pathway', 'Parcours'],
      ['partners', 'Partenaires'],
      ['data', 'Données'],
      ['method', 'Méthode'],
      ['press', 'Presse'],
    ]) {
      await goTo(`#/${path}?from=2019-02-15&to=2020-02-15&lang=fr`);
      await until(`document.querySelector('h1')?.textContent === '${title}'`);
    }
    await page.type('textarea', 'Nous avons formé 30 120 personnes en Occitanie.');
    await until(`document.querySelector('[data-verdict="confirmed"]')`);
    const folder = await mkdtemp(join(tmpdir(), 'bilan-given-'));
    const path = join(folder, 'registre.csv');
    const row = (name: string): string => `${name};${name.toLowerCase()}@example.fr;05/03/2019;Mende;Présent\n`;
    await writeFile(path, `Nom;Email;Date;Ville;Présence\n${['Durand', 'Petit', 'Roux'].map(row).join('')}`);
    await goTo('#/data?lang=fr');
    await page.type('input[type="file"][multiple]', path);
    await until(`document.body.innerText.includes('Import terminé')`);
    await goTo('#/?from=2019-02-15&to=2020-02-15&lang=fr');
    await until(`${people} === '3'`);
    await rm(folder, { recursive: true });
  } finally {
    await page.close();
  }
});
