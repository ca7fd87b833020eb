import type { Page } from '@playwright/test';
import { preview } from 'vite';
import { expect, plain as test, ready } from './bilan.ts';

test.describe.configure({ timeout: 120_000 });

const within = { timeout: 10_000 };
const own = (name: string, day: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(
    `Nom;Email;Date de la séance;Ville;Présence\nDurand;anais@example.fr;${day};Montpellier;Présent\n`,
  ),
});
const give = async (page: Page, file: ReturnType<typeof own>): Promise<void> =>
  page.locator('input[type=file]').first().setInputFiles(file);
const read = async (page: Page, name: string): Promise<void> =>
  expect(page.getByRole('heading', { name })).toBeVisible(within);

for (const kind of ['importWorker', 'readWorker']) {
  test(`a ${kind} killed while idle: the next file is read all the same`, async ({ page }) => {
    await page.goto('#/data');
    await ready(page);
    await give(page, own('premier.csv', '05/03/2019'));
    await read(page, 'premier.csv');
    await ready(page);
    const workers = page.workers().filter((worker) => worker.url().includes(kind));
    expect(workers).not.toEqual([]);
    await Promise.all(workers.map(async (worker) => worker.evaluate(() => self.close())));
    await give(page, own('second.csv', '06/03/2019'));
    await read(page, 'second.csv');
    await read(page, 'premier.csv');
  });
}

test('a reader that is not there (404) is said, and is there when asked again', async ({ page }) => {
  // Asked by a worker: no route of the page sees it.
  const host = { isMissing: true };
  const server = await preview({
    logLevel: 'error',
    preview: { port: 4178, host: '127.0.0.1' },
    plugins: [
      {
        name: 'without-a-reader',
        configurePreviewServer: ({ middlewares }) => {
          middlewares.use((request, response, next) => {
            if (!host.isMissing || request.url?.includes('readWorker') !== true) next();
            else response.writeHead(404).end();
          });
        },
      },
    ],
  });
  try {
    await page.goto('http://127.0.0.1:4178/#/data');
    await ready(page);
    await give(page, own('premier.csv', '05/03/2019'));
    await expect(page.getByText(/lecteur de fichiers n’a pas démarré/)).toBeVisible(within);
    host.isMissing = false;
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await read(page, 'premier.csv');
  } finally {
    await server.close();
  }
});

test('a gazetteer that was missing once is asked for again', async ({ page }) => {
  let times = 0;
  await page.route(/assets\/76-[^/]*\.json/, async (route) => {
    times += 1;
    if (times <= 8) await route.fulfill({ status: 404, body: 'nothing here' });
    else await route.continue();
  });
  await page.goto('#/data');
  await give(page, own('premier.csv', '05/03/2019'));
  await expect(page.getByText(/Un fichier de l’application n’a pas pu être chargé/)).toBeVisible(within);
  times = 8;
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await read(page, 'premier.csv');
});

test('a clock before the programme is said, and nothing is refused in silence', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2018-06-01T10:00:00+02:00'));
  await page.goto('#/');
  await expect(page.getByText(/L’horloge de cet ordinateur indique le 1.+ juin 2018/)).toBeVisible(within);
  await expect(page.getByText(/Réglez la date/)).toBeVisible();
  await page.clock.setFixedTime(new Date('2026-11-29T10:00:00+01:00'));
  await page.getByRole('button', { name: 'Recharger' }).click();
  await ready(page);
  await expect(page.getByText(/L’horloge de cet ordinateur/)).toHaveCount(0);
});

test('leaving during an import asks first; leaving the demonstration does not', async ({ page }) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  await page.goto('#/data');
  await ready(page);
  await page.reload();
  expect(asked).toEqual([]);
  await ready(page);
  // A reader that never answers: the import goes on for as long as it is looked at.
  await page.route(/readWorker/, async () => undefined);
  await give(page, own('premier.csv', '05/03/2019'));
  await expect(page.getByRole('button', { name: 'Annuler l’import' })).toBeVisible(within);
  await page.evaluate(() => location.reload()).catch(() => undefined);
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await page.getByRole('button', { name: 'Annuler l’import' }).click();
  await expect(page.getByText(/Import annulé/)).toBeVisible(within);
});
