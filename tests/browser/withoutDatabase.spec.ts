import { expect, type Page, test } from '@playwright/test';
import { ready } from './bilan.ts';

// DuckDB starts when the page is at rest, and on a busy machine that may be late.
test.describe.configure({ timeout: 180_000 });

const pages = ['/', '/territory', '/audience', '/pathway', '/partners', '/press', '/data', '/method'];

/** Every figure on each page, with what it shows. */
async function figures(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {};
  for (const path of pages) {
    // Opened anew: what is left of the page before is not what this one shows.
    await page.goto('about:blank');
    await page.goto(`/#${path}`);
    await ready(page);
    await expect(page.locator('[data-state="loading"]')).toHaveCount(0);
    found[path] = await page
      .locator('[data-state]')
      .evaluateAll((elements) => elements.map((element) => JSON.stringify((element as HTMLElement).dataset)));
  }
  return found;
}

test('every page shows all its figures when the database is not served, and says that nothing confirms them', async ({
  page,
}) => {
  const served = await figures(page);
  for (const path of pages.slice(0, 6)) expect(served[path]?.length).toBeGreaterThan(0);
  await page.route(/\.wasm$/, async (route) => route.fulfill({ status: 404 }));
  expect(await figures(page)).toEqual(served);
  await page.goto('about:blank');
  await page.goto('/#/');
  await expect(page.locator('[data-confirmation="unconfirmed"]')).toBeVisible({ timeout: 150_000 });
});

test('the figures on screen are confirmed by DuckDB, page after page', async ({ page }) => {
  await page.goto('/#/?gender=F');
  for (const path of pages.slice(0, 6)) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#${path}?gender=F`);
    await ready(page);
    await expect(page.locator('[data-confirmation="confirmed"]')).toHaveText(
      /^Chiffres confirmés par DuckDB à \d\d:\d\d/,
      {
        timeout: 150_000,
      },
    );
  }
});
