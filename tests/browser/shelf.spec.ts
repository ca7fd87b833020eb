import type { Page } from '@playwright/test';
import { expect, headlines, ready, test } from './bilan.ts';

const rows = [
  'Durand;anais@example.fr;05/03/2019;Montpellier;Présent',
  'Petit;leo@example.fr;31/02/2019;Nîmes;Présent',
];
const own = {
  name: 'séances.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`Nom;Email;Date de la séance;Ville;Présence\n${rows.join('\n')}\n`),
};
const more = { ...own, name: 'suite.csv', buffer: Buffer.from(own.buffer.toString().replace('05/03', '06/03')) };

const digest = async (page: Page): Promise<string | null> =>
  page.locator('[data-dataset]').getAttribute('data-dataset');

async function give(page: Page, ...files: readonly (typeof own)[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles([...files]);
}

async function imported(page: Page): Promise<string | null> {
  await page.goto('#/data');
  await ready(page);
  await give(page, own);
  await expect(page.getByRole('heading', { name: 'séances.csv' })).toBeVisible();
  await ready(page);
  return digest(page);
}

/** Every text that the private files of the page hold. */
async function shelved(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('bilan', { create: true });
    const texts: Record<string, string> = {};
    for await (const [name, handle] of (
      folder as unknown as { entries: () => AsyncIterable<[string, FileSystemFileHandle]> }
    ).entries())
      texts[name] = await (await handle.getFile()).text();
    return texts;
  });
}

test('finds at the next visit what was imported, without a name, and adds to it once its file is given again', async ({
  page,
}) => {
  const before = await imported(page);
  for (const text of Object.values(await shelved(page))) expect(text).not.toMatch(/Durand|Petit|example|31\/02/);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload();
  await ready(page);
  expect(await digest(page)).toBe(before);
  expect(asked.filter((url) => /\.[ct]sv$|(import|read)Worker/.test(url))).toEqual([]);
  await expect(page.getByText(/donnez à nouveau\s: séances\.csv/).first()).toBeVisible();
  await give(page, more);
  await expect(page.getByText(/pas encore compté/)).toBeVisible();
  await ready(page);
  expect(await digest(page)).toBe(before);
  await give(page, own);
  await expect(page.getByRole('heading', { name: 'suite.csv' })).toBeVisible();
  await ready(page);
  await page.goto('#/?from=2019-02-15&to=2020-02-15');
  await ready(page);
  expect((await headlines(page))['attendances']).toBe(2);
});

test('adds at the next visit to files that were kept, and forgets everything when asked', async ({ page }) => {
  await imported(page);
  await page.getByLabel(/Garder aussi mes fichiers/).check();
  await expect(page.getByText(/Ces données et vos fichiers sont gardés/)).toBeVisible();
  await page.reload();
  await ready(page);
  await give(page, more);
  await expect(page.getByRole('heading', { name: 'suite.csv' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'séances.csv' })).toBeVisible();
  await ready(page);
  await page.getByRole('button', { name: 'Tout oublier' }).click();
  await ready(page);
  expect(await shelved(page)).toEqual({});
  await page.reload();
  await ready(page);
  await expect(page.getByText(/fictives/i).first()).toBeVisible();
});

test('puts aside what is damaged, says so, and starts', async ({ page }) => {
  await imported(page);
  await page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('bilan');
    for await (const name of (folder as unknown as { keys: () => AsyncIterable<string> }).keys()) {
      if (!name.startsWith('columns')) continue;
      const handle = await folder.getFileHandle(name);
      const half = (await handle.getFile()).slice(0, 900);
      const stream = await handle.createWritable();
      await stream.write(half);
      await stream.close();
    }
  });
  await page.reload();
  await ready(page);
  await expect(page.getByText(/est abîmé/)).toBeVisible();
  await expect(page.getByText(/fictives/i).first()).toBeVisible();
});

test('tells a tab that another one kept something else, and neither loses its own', async ({ page, context }) => {
  const first = await imported(page);
  const other = await context.newPage();
  await other.goto('#/data');
  await ready(other);
  expect(await digest(other)).toBe(first);
  await give(other, own, more);
  await expect(other.getByRole('heading', { name: 'suite.csv' })).toBeVisible();
  await ready(other);
  await expect(page.getByText(/Un autre onglet a gardé d’autres données/)).toBeVisible();
  expect(await digest(page)).toBe(first);
  await page.getByRole('button', { name: 'Voir celles de l’autre onglet' }).click();
  await expect.poll(async () => digest(page)).toBe(await digest(other));
});

test('keeps in a database what it was given where the browser has no private files', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(StorageManager.prototype, 'getDirectory'));
  const before = await imported(page);
  await expect(page.getByText(/Ces données sont gardées/)).toBeVisible();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload();
  await ready(page);
  expect(await digest(page)).toBe(before);
  expect(asked.filter((url) => /demo\//.test(url))).toEqual([]);
  const names = await page.evaluate(
    async () =>
      new Promise<readonly string[]>((resolve) => {
        indexedDB.open('bilan').addEventListener('success', ({ target }) => {
          const { result: database } = target as IDBOpenDBRequest;
          const keys = database.transaction('bilan').objectStore('bilan').getAllKeys();
          keys.addEventListener('success', () => resolve(keys.result.map(String)));
        });
      }),
  );
  expect(names.toSorted()).toEqual([expect.stringMatching(/^columns-v1-/), 'shelf-v1.json']);
});

test('says that there is no room, works without, and keeps what was there before', async ({ page }) => {
  const before = await imported(page);
  await page.evaluate(() => {
    FileSystemFileHandle.prototype.createWritable = async () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await give(page, own, more);
  await expect(page.getByRole('heading', { name: 'suite.csv' })).toBeVisible();
  await expect(page.getByText(/pas assez de place/)).toBeVisible();
  await ready(page);
  expect(await digest(page)).not.toBe(before);
  await page.reload();
  await ready(page);
  expect(await digest(page)).toBe(before);
});

test('undoes at the next visit an import whose files were kept, and fetches nothing of the demonstration', async ({
  page,
}) => {
  const before = await imported(page);
  await page.getByLabel(/Garder aussi mes fichiers/).check();
  await expect(page.getByText(/Ces données et vos fichiers sont gardés/)).toBeVisible();
  await give(page, more);
  await expect(page.getByRole('heading', { name: 'suite.csv' })).toBeVisible();
  await ready(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload();
  await ready(page);
  expect(asked.filter((url) => /demo\//.test(url))).toEqual([]);
  await page.getByRole('button', { name: /Annuler le dernier import/ }).click();
  await expect(page.getByRole('heading', { name: 'suite.csv' })).toBeHidden();
  await ready(page);
  expect(await digest(page)).toBe(before);
  await page.reload();
  await ready(page);
  expect(await digest(page)).toBe(before);
});
