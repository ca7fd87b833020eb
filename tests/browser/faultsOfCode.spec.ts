import type { Page } from '@playwright/test';
import { expect, plain as test, ready } from './bilan.ts';

test.describe.configure({ timeout: 120_000 });

// What is missing is told on the console: these pages are plain.
const within = { timeout: 10_000 };

const retry = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Réessayer' });
const territory = (page: Page) => page.getByRole('link', { name: 'Territoire' }).first();

test('a missing page chunk is said, and fetched again when asked', async ({ page }) => {
  await page.goto('#/');
  await ready(page);
  await page.route(/assets\/TerritoryPage-[^/]*\.js/, async (route) =>
    route.fulfill({ status: 404, body: 'nothing here' }),
  );
  await territory(page).click();
  await expect(page.getByRole('alert')).toContainText('ce fichier n’y est pas', within);
  await expect(page.getByRole('alert')).toContainText('Rien de ce qui est chargé n’est perdu');
  await page.unrouteAll();
  await retry(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Territoire' })).toBeVisible(within);
});

test('a page whose style is missing is said, and comes with its style when asked again', async ({ page }) => {
  await page.goto('#/');
  await ready(page);
  const style = /assets\/TerritoryPage-[^/]*\.css/;
  await page.route(style, async (route) => route.fulfill({ status: 404, body: 'nothing here' }));
  await territory(page).click();
  await expect(page.getByRole('alert')).toContainText('ce fichier n’y est pas', within);
  await page.unrouteAll();
  const fetched = page.waitForResponse((response) => style.test(response.url()) && response.ok());
  await retry(page).click();
  await fetched;
  await expect(page.getByRole('heading', { level: 1, name: 'Territoire' })).toBeVisible(within);
});

test('a chunk cut on its way is said, and fetched again when asked', async ({ page }) => {
  await page.goto('#/');
  await ready(page);
  await page.route(/assets\/TerritoryPage-[^/]*\.js/, async (route) => route.abort('connectionreset'));
  await territory(page).click();
  await expect(page.getByRole('alert')).toContainText('Un fichier de l’application n’a pas pu être lu', within);
  await page.unrouteAll();
  await retry(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Territoire' })).toBeVisible(within);
});

test('a page of an older version than the site offers to load the new one, and keeps the address', async ({ page }) => {
  await page.goto('#/?cities=34172');
  await ready(page);
  await page.route(/assets\/TerritoryPage-[^/]*\.js/, async (route) =>
    route.fulfill({ status: 404, body: 'nothing here' }),
  );
  await page.route(/version\.json/, async (route) => route.fulfill({ json: { script: 'assets/index-newer.js' } }));
  await territory(page).click();
  await expect(page.getByRole('alert')).toContainText('Une nouvelle version de Bilan a pris la place', within);
  await page.unrouteAll();
  await page.getByRole('main').getByRole('button', { name: 'Recharger' }).click();
  await ready(page);
  await expect(page).toHaveURL(/\/territory\?.*cities=34172/);
  await expect(page.getByRole('heading', { level: 1, name: 'Territoire' })).toBeVisible(within);
});

test('words of the other language that are missing are said, and read when asked again', async ({ page }) => {
  await page.goto('#/?lang=fr');
  await ready(page);
  // The chunk of words: whatever script is asked for when the language changes.
  await page.route(/assets\/[^/]*\.js/, async (route) => route.fulfill({ status: 404, body: 'nothing here' }));
  await page.getByText('EN', { exact: true }).click();
  const notice = page.getByRole('status').filter({ hasText: 'la page reste en français' });
  await expect(notice).toBeVisible(within);
  await page.unrouteAll();
  await notice.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en', within);
  await expect(notice).toHaveCount(0);
});

test('a part of a page that is missing leaves the rest of it', async ({ page }) => {
  await page.route(/assets\/Below-[^/]*\.js/, async (route) => route.fulfill({ status: 404, body: 'nothing here' }));
  await page.goto('#/');
  await expect(page.getByRole('alert')).toContainText('cette partie ne peut pas s’afficher', within);
  await expect(page.locator('[data-indicator="people"][data-state="shown"]').first()).toBeVisible();
  await page.unrouteAll();
  await retry(page).click();
  await expect(page.getByRole('alert')).toHaveCount(0, within);
  await expect(page.locator('#months, [data-by="month"]').first()).toBeAttached();
});
