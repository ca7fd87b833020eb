import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { ready } from './bilan.ts';

test.describe.configure({ timeout: 120_000 });

test.use({ serviceWorkers: 'allow' });
test.skip(process.env['VITE_OFFLINE'] !== 'yes', 'for a page built with VITE_OFFLINE=yes');

/** Waits until this version is kept, and answers for the page. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 40_000 });
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

test('the second visit and every page work without a network', async ({ page, context }) => {
  const strays: string[] = [];
  await page.goto('#/');
  await ready(page);
  await kept(page);
  await context.setOffline(true);
  context.on('requestfailed', (request) => strays.push(request.url()));
  await page.reload();
  await ready(page);
  for (const path of Object.keys(pages)) {
    await page.goto(`#/${path}`);
    await ready(page);
    await expect(page.locator('[data-state="shown"]').first()).toBeVisible();
  }
  await page.goto('#/method');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('#/data');
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
  expect(strays.filter((url) => !/\.wasm|duckdb/.test(url))).toEqual([]);
});

test('the database works without a network once it was fetched', async ({ page, context }) => {
  await page.goto('#/');
  await ready(page);
  await kept(page);
  await page.goto('#/query');
  await page.reload();
  await ready(page);
  await page.getByRole('button', { name: 'Exécuter' }).click();
  await expect(page.getByRole('heading', { name: 'Résultat' })).toBeVisible({ timeout: 30_000 });
  await context.setOffline(true);
  await page.goto('#/query');
  await page.reload();
  await ready(page);
  await page.getByRole('button', { name: 'Exécuter' }).click();
  await expect(page.getByRole('heading', { name: 'Résultat' })).toBeVisible({ timeout: 30_000 });
});

test('going offline on the first page leaves the others', async ({ page, context }) => {
  await page.goto('#/');
  await ready(page);
  await kept(page);
  await context.setOffline(true);
  await page.getByRole('link', { name: 'Territoire' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Territoire' })).toBeVisible();
});

/** The site as after an update: the same files under another name, so that both versions can be told apart. */
async function update(context: BrowserContext): Promise<void> {
  await context.route(/sw\.js$/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.replace(/"name":"\w+"/, '"name":"newer"') });
  });
}

test('an update is offered and not forced, and the old version leaves with its last page', async ({
  page,
  context,
}) => {
  await page.goto('#/');
  await ready(page);
  await kept(page);
  const [first] = await caches(page);
  await update(context);
  await page.goto('#/territory?cities=34172');
  await page.reload();
  await ready(page);
  await expect(page.getByText('Une nouvelle version de Bilan est prête')).toBeVisible({ timeout: 40_000 });
  expect(await page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  // A second page of the old version stays as it is.
  const other = await context.newPage();
  await other.goto('#/');
  await ready(other);
  await page.getByRole('status').getByRole('button', { name: 'Recharger' }).click();
  await ready(page);
  await expect(page).toHaveURL(/territory\?.*cities=34172/);
  await other.getByRole('link', { name: 'Parcours' }).first().click();
  await expect(other.getByRole('heading', { level: 1, name: 'Parcours' })).toBeVisible();
  expect(await caches(page)).toContain(first);
  await other.close();
  await page.reload();
  await ready(page);
  await expect.poll(async () => caches(page)).toEqual(['bilan-newer']);
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
  await page.goto('#/');
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
    Object.assign(window, {
      launchQueue: {
        setConsumer: (take: (launch: object) => void) =>
          setTimeout(() => take({ files: [{ getFile: async () => new File([text], name) }] }), 4000),
      },
    });
  });
  await page.goto('#/');
  await ready(page);
  await expect(page.getByRole('heading', { name: 'séances.csv' })).toBeVisible();
});
