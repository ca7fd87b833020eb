import type { Page } from '@playwright/test';
import { expect, plain as test, ready } from './bilan.ts';
import { type Host, openHost } from './host.ts';

test.describe.configure({ timeout: 300_000 });

test.use({ serviceWorkers: 'allow' });

let host: Host;
test.beforeEach(async () => {
  host = await openHost();
});
test.afterEach(() => {
  host.close();
});

/** Waits until this version is kept: it answers for the page from the next visit. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => navigator.serviceWorker.ready);
}

/** Loads the page as its first visit, and again once it is kept. */
async function visitTwice(page: Page): Promise<void> {
  await page.goto(`${host.base}#/`);
  await ready(page);
  await kept(page);
  await page.reload();
  await ready(page);
  expect(await page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
}

const caches = async (page: Page): Promise<readonly string[]> => page.evaluate(async () => window.caches.keys());

const pages = {
  '': 'people',
  territory: 'people',
  audience: 'women-share',
  pathway: 'coached-people',
  partners: 'partners',
  press: 'people',
};

test('the first visit is the site alone: nothing is registered before the page is at rest, nor answers for it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { serviceWorker } = navigator;
    const register = serviceWorker.register.bind(serviceWorker);
    serviceWorker.register = async (...given) => {
      document.body.dataset['atRest'] = document.querySelector<HTMLElement>('[data-ready]')?.dataset['ready'];
      return register(...given);
    };
  });
  await page.goto(`${host.base}#/`);
  await ready(page);
  await kept(page);
  await expect(page.locator('body')).toHaveAttribute('data-at-rest', 'true');
  await page.goto(`${host.base}#/territory`);
  await ready(page);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

test('the second visit and every page work without a network', async ({ page, context }) => {
  const strays: string[] = [];
  await page.goto(`${host.base}#/`);
  await ready(page);
  await kept(page);
  await context.setOffline(true);
  context.on('requestfailed', (request) => strays.push(request.url()));
  await page.reload();
  await ready(page);
  for (const path of Object.keys(pages)) {
    await page.goto(`${host.base}#/${path}`);
    await ready(page);
    await expect(page.locator('[data-state="shown"]').first()).toBeVisible();
  }
  await page.goto(`${host.base}#/method`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${host.base}#/data`);
  await ready(page);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'séances.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'Nom;Email;Date de la séance;Ville;Présence\nDurand;anais@example.fr;05/03/2019;Montpellier;Présent\n',
      ),
    });
  await expect(page.getByRole('heading', { name: 'séances.csv' })).toBeVisible();
  // What confirms the figures was not fetched before, or was: either way nothing of the application itself is missing.
  expect(strays.filter((url) => url.startsWith(host.base) && !/\.wasm|duckdb/.test(url))).toEqual([]);
});

async function askDatabase(page: Page): Promise<void> {
  await page.goto(`${host.base}#/query`);
  await page.reload();
  await ready(page);
  await page.getByRole('button', { name: 'Exécuter' }).click();
  await expect(page.getByRole('heading', { name: 'Résultat' })).toBeVisible({ timeout: 60_000 });
}

test('the database works without a network once it was fetched', async ({ page, context }) => {
  await visitTwice(page);
  await askDatabase(page);
  await context.setOffline(true);
  await askDatabase(page);
});

test('what a host answers in the place of the database is not kept', async ({ page }) => {
  const instead = '<!doctype html><title>Bilan</title>';
  host.answer = (path, built) => (path.endsWith('.wasm') ? instead : built);
  await visitTwice(page);
  await page.goto(`${host.base}#/query`);
  await page.getByRole('button', { name: 'Exécuter' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible({ timeout: 30_000 });
  const names = async (): Promise<readonly string[]> =>
    page.evaluate(async () => {
      const all = await Promise.all(
        (await window.caches.keys()).map(async (name) => (await window.caches.open(name)).keys()),
      );
      return all.flat().map(({ url }) => url);
    });
  expect((await names()).filter((url) => url.endsWith('.wasm'))).toEqual([]);
  host.answer = (_, built) => built;
  await askDatabase(page);
  await expect.poll(async () => (await names()).some((url) => url.endsWith('.wasm'))).toBe(true);
});

test('going offline on the first page leaves the others', async ({ page, context }) => {
  await visitTwice(page);
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Territoire' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Territoire' })).toBeVisible();
});

/** The site as after an update: the same files under another name, so that both versions can be told apart. */
function update(): void {
  host.answer = (path, built) =>
    path === '/sw.js' ? built.toString().replace(/"name":"\w+"/, '"name":"newer"') : built;
}

test('an update is offered and not forced, and the old version leaves with its last page', async ({
  page,
  context,
}) => {
  await visitTwice(page);
  const [first] = await caches(page);
  update();
  await page.goto(`${host.base}#/territory?cities=34172`);
  await page.reload();
  await ready(page);
  await expect(page.getByText('Une nouvelle version de Bilan est prête')).toBeVisible({ timeout: 40_000 });
  expect(await page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  // A second page of the old version stays as it is.
  const other = await context.newPage();
  await other.goto(`${host.base}#/`);
  await ready(other);
  // The page loads again once the new version has taken over: until then the old one is still ready.
  const loadedAgain = page.waitForEvent('load');
  await page.getByRole('status').getByRole('button', { name: 'Recharger' }).click();
  await loadedAgain;
  await ready(page);
  await expect(page).toHaveURL(/territory\?.*cities=34172/);
  await other.getByRole('link', { name: 'Parcours' }).first().click();
  await expect(other.getByRole('heading', { level: 1, name: 'Parcours' })).toBeVisible();
  expect(await caches(page)).toContain(first);
  await other.close();
  await page.reload();
  await ready(page);
  await expect.poll(async () => caches(page)).toEqual(['bilan / newer']);
});

test('installing is offered once, under the page', async ({ page }) => {
  const offer = async (): Promise<void> =>
    page.evaluate(() => {
      const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
        prompt: async () => {
          document.body.dataset['asked'] = 'yes';
        },
      });
      window.dispatchEvent(event);
    });
  await page.goto(`${host.base}#/`);
  await ready(page);
  await offer();
  await page.getByRole('contentinfo').getByRole('button', { name: 'Installer' }).click();
  await expect(page.locator('body[data-asked="yes"]')).toBeAttached();
  await page.reload();
  await ready(page);
  await offer();
  await expect(page.getByRole('button', { name: 'Installer' })).toHaveCount(0);
});

test('a file that the installed application is opened with is imported', async ({ page }) => {
  await page.addInitScript(() => {
    const name = 'séances.csv';
    const text = 'Nom;Email;Date de la séance;Ville;Présence\nDurand;anais@example.fr;05/03/2019;Montpellier;Présent\n';
    const setConsumer = (take: (launch: object) => void): unknown =>
      setTimeout(() => take({ files: [{ getFile: async () => new File([text], name) }] }), 4000);
    Object.defineProperty(window, 'launchQueue', { value: { setConsumer } });
  });
  await page.goto(`${host.base}#/`);
  await ready(page);
  await expect(page.getByRole('heading', { name: 'séances.csv' })).toBeVisible();
});
