import { expect, test, type Page, type Route } from '@playwright/test';
import { ready } from './bilan.ts';

test.describe.configure({ timeout: 120_000 });

// The figures come from the scan; the database confirms them, and answers the reader's own queries. Its failure is told on the console too.
const within = { timeout: 10_000 };
const sentence =
  'Le moteur de calcul n’a pas démarré : un de ses fichiers manque, ou l’hébergement de Bilan ne permet pas WebAssembly.';

const wasm = /\.wasm$/;
const faults: Record<string, (route: Route) => Promise<void>> = {
  'missing (404)': async (route) => route.fulfill({ status: 404, body: 'nothing here' }),
  'answered by the page of the host': async (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Bilan</title>' }),
  'cut on its way': async (route) => route.abort('connectionreset'),
  'not all there': async (route) =>
    route.fulfill({ contentType: 'application/wasm', body: Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 200]) }),
};

const ask = async (page: Page): Promise<void> => page.getByRole('button', { name: 'Exécuter' }).click();

for (const [name, answer] of Object.entries(faults)) {
  test(`WebAssembly ${name}: a query says why it has no answer, and has one when it is asked again`, async ({
    page,
  }) => {
    await page.route(wasm, answer);
    await page.goto('#/query');
    await ready(page);
    await ask(page);
    await expect(page.getByRole('alert')).toContainText(sentence, within);
    await page.unrouteAll();
    await ask(page);
    await expect(page.getByRole('heading', { name: 'Résultat' })).toBeVisible({ timeout: 30_000 });
  });
}

test('WebAssembly forbidden by the policy of the host is said, and the figures stand', async ({ page }) => {
  await page.route(/\/(#.*)?$/, async (route) => {
    const response = await route.fetch();
    const policy = "script-src 'self'; worker-src 'self' blob:";
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
  await page.goto('#/query');
  await ready(page);
  await ask(page);
  await expect(page.getByRole('alert')).toContainText(sentence, within);
  await page.goto('#/');
  await ready(page);
  await expect(page.locator('[data-indicator="people"][data-state="shown"]').first()).toBeVisible();
});

test('a count that cannot start is said in the place of the data, and starts when asked again', async ({ page }) => {
  await page.route(/scanWorker/, async (route) => route.fulfill({ status: 404, body: 'nothing here' }));
  await page.goto('#/');
  await expect(page.getByRole('main')).toContainText('Les données n’ont pas pu être chargées', within);
  await page.unrouteAll();
  await page.getByRole('main').getByRole('button', { name: 'Réessayer' }).click();
  await ready(page);
  await expect(page.locator('[data-indicator="people"][data-state="shown"]').first()).toBeVisible(within);
});

test('a counter killed while idle answers the next filter', async ({ page }) => {
  await page.goto('#/');
  await ready(page);
  const counter = page.workers().find((worker) => worker.url().includes('scanWorker'));
  await counter?.evaluate(() => self.close());
  await page.goto('#/?gender=F');
  await ready(page);
  await expect(page.locator('[data-indicator="people"][data-state="shown"]').first()).toBeVisible(within);
});
