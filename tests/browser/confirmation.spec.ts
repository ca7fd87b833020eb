import type { Locator, Page, Request } from '@playwright/test';
import { expect, headlines, plain, ready, test } from './bilan.ts';

// DuckDB starts when the page is at rest, and on a busy machine that may be late.
test.describe.configure({ timeout: 180_000 });
test.use({ isJudged: true });

const yearOne = '#/?from=2019-02-15&to=2020-02-15';

/** What the passport of the people trained says of its confirmation. */
async function passport(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Définition de « Personnes formées »' }).first().click();
  await page.getByRole('button', { name: 'Passeport de ce chiffre' }).first().click();
  return page.getByRole('dialog', { name: /Personnes formées/ }).locator('[data-figure-confirmation]');
}

const saying = async (told: Locator, state: string): Promise<void> =>
  expect(told).toHaveAttribute('data-figure-confirmation', state, { timeout: 150_000 });

test('the passport of a figure says when DuckDB confirmed it', async ({ page }) => {
  await page.goto(yearOne);
  await ready(page);
  const asked: Request[] = [];
  page.on('request', (request) => asked.push(request));
  const told = await passport(page);
  await saying(told, 'confirmed');
  await expect(told).toHaveText(/^Confirmé par DuckDB le .+ à \d\d:\d\d/);
  // The clock of the reader, who is in Paris, not that of Greenwich.
  const hour = await page.evaluate(() => new Date().getHours());
  const said = Number(/(\d\d):\d\d/.exec((await told.textContent()) ?? '')?.[1]);
  expect([hour, (hour + 23) % 24]).toContain(said);
  // All that a page that is ready asks by itself: its own files, with nothing said.
  const own = asked.map((request) => [request.method(), request.postData(), new URL(request.url()).search]);
  for (const each of own) expect(each).toEqual(['GET', null, '']);
});

test('counts nothing again by itself when that was turned off, at the next visit too; a passport can still ask', async ({
  page,
}) => {
  await page.goto(yearOne);
  await ready(page);
  await page.getByLabel(/Recompter avec DuckDB/).uncheck();
  await expect(page.locator('[data-confirmation="unconfirmed"]')).toBeVisible();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload();
  await ready(page);
  await expect(page.locator('[data-confirmation="unconfirmed"]')).toBeVisible();
  const told = await passport(page);
  await saying(told, 'unconfirmed');
  expect(asked.filter((url) => url.endsWith('.wasm'))).toEqual([]);
  await page.getByRole('button', { name: 'Confirmer ce chiffre' }).click();
  await saying(told, 'confirmed');
  expect(asked.filter((url) => url.endsWith('.wasm'))).toHaveLength(1);
});

// The missing file is told on the console: that is the fault.
plain(
  'says that a figure is not confirmed when DuckDB cannot be had, and confirms it once it can',
  async ({ page }) => {
    await page.route(/\.wasm$/, async (route) => route.fulfill({ status: 404 }));
    await page.goto(yearOne);
    await ready(page);
    const told = await passport(page);
    await saying(told, 'unconfirmed');
    await page.unroute(/\.wasm$/);
    await page.getByRole('button', { name: 'Confirmer ce chiffre' }).click();
    await saying(told, 'confirmed');
  },
);

test('a difference is an error, with both values for whoever may see exact figures', async ({ page }) => {
  // One person more in every total that the scan counts.
  const planted = `{ const post = self.postMessage.bind(self);
self.postMessage = (message) => post(message.type !== 'counted' ? message : { ...message,
  tallies: message.tallies.map((tally) => tally.map((row) => row.keys.length > 0 ? row :
    { ...row, counts: row.counts.map((count) => count + 1) })) }); }\n`;
  await page.route(/scanWorker/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: planted + (await response.text()) });
  });
  await page.goto(`${yearOne}&profile=internal`);
  await ready(page);
  const { people } = await headlines(page);
  const told = await passport(page);
  await saying(told, 'differs');
  const spaced = (value: number): string => value.toLocaleString('fr-FR').replaceAll(/\s/g, '\\s');
  await expect(told).toHaveText(
    new RegExp(
      `Erreur\\s: ${spaced(Number(people))}\\b.* à l’affichage, ${spaced(Number(people) - 1)}\\b.* selon DuckDB`,
    ),
  );
  await page.keyboard.press('Escape');
  const footer = page.locator('[data-confirmation="differs"]');
  await expect(footer).toHaveRole('alert', { timeout: 150_000 });

  await page.goto(`${yearOne}&profile=press`);
  // The definition that was open would be closed by the same button.
  await page.reload();
  await ready(page);
  const withheld = await passport(page);
  await saying(withheld, 'differs');
  await expect(withheld).toHaveText(/^Erreur\s: DuckDB ne trouve pas le même chiffre/);
});
