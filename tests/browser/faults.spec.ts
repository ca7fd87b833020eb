import { expect, plain, ready, test } from './bilan.ts';

const own = {
  name: 'séances.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`Nom;Email;Date de la séance;Ville;Présence
Durand;anais@example.fr;05/03/2019;Montpellier;Présent
`),
};
const digest = '[data-dataset]';

// The missing script is told on the console: that is the fault.
plain('says that the file reader could not start, and starts it when asked again', async ({ page }) => {
  await page.route(/importWorker/, async (route) => route.fulfill({ status: 404, body: 'nothing here' }));
  await page.goto('#/data');
  await ready(page);
  const before = await page.locator(digest).getAttribute('data-dataset');
  await page.locator('input[type=file]').setInputFiles(own);
  await expect(page.getByText(/lecteur de fichiers n’a pas démarré/)).toBeVisible({ timeout: 10_000 });
  await ready(page);
  await expect(page.locator(digest)).toHaveAttribute('data-dataset', before ?? '');
  await page.unroute(/importWorker/);
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.getByRole('heading', { name: 'séances.csv' })).toBeVisible();
});

test('says that the file reader stopped, and reads again all that it had read', async ({ page }) => {
  await page.goto('#/data');
  await ready(page);
  await page.locator('input[type=file]').setInputFiles(own);
  await expect(page.getByRole('heading', { name: 'séances.csv' })).toBeVisible();
  await ready(page);
  const reader = page.workers().find((worker) => worker.url().includes('importWorker'));
  await reader?.evaluate(() => {
    self.addEventListener('message', ({ data }: MessageEvent<{ readonly type: string }>) => {
      if (data.type === 'import') self.close();
    });
  });
  const more = { ...own, name: 'suite.csv', buffer: Buffer.from(own.buffer.toString().replace('05/03', '06/03')) };
  await page.locator('input[type=file]').setInputFiles(more);
  await expect(page.getByText(/lecteur de fichiers n’a pas démarré ou s’est arrêté/)).toBeVisible({ timeout: 10_000 });
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.getByRole('heading', { name: 'suite.csv' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'séances.csv' })).toBeVisible();
});

plain('says in both languages that its words are missing, and comes back when loaded again', async ({ page }) => {
  await page.route(/assets\/fr-/, async (route) => route.fulfill({ status: 404, body: 'nothing here' }));
  await page.goto('#/');
  await expect(page.getByRole('alert')).toContainText('Bilan n’a pas pu charger toutes ses pièces');
  await page.unroute(/assets\/fr-/);
  await page.getByRole('link', { name: 'rechargez la page' }).click();
  await ready(page);
});
