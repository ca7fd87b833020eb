import { expect, test } from '@playwright/test';

test('every page shows its figures when the database is not served, and says that nothing confirms them', async ({
  page,
}) => {
  await page.route(/\.wasm$/, async (route) => route.fulfill({ status: 404 }));
  for (const path of ['/', '/territory', '/audience', '/pathway', '/partners', '/press']) {
    await page.goto(`/#${path}`);
    await page.locator('[data-ready="true"]').waitFor({ state: 'attached' });
    await expect(page.locator('[data-state="shown"]').first()).toBeVisible();
    await expect(page.locator('[data-state="loading"]')).toHaveCount(0);
  }
  await expect(page.locator('[data-confirmation="unconfirmed"]')).toBeVisible({ timeout: 60_000 });
});

test('the figures on screen are confirmed by DuckDB', async ({ page }) => {
  await page.goto('/#/?gender=F');
  await expect(page.locator('[data-confirmation="confirmed"]')).toBeVisible({ timeout: 60_000 });
});
