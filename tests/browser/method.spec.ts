import { expect, ready, test, violationsInBothSchemes } from './bilan.ts';

test('opens at the entry a link points at, and keeps the filter when another is followed', async ({ page }) => {
  await page.goto('#/method?gender=F#indicator-women-share');
  await ready(page);
  await expect(page.locator('#indicator-women-share')).toBeInViewport();
  await page.getByRole('searchbox').fill('zzz');
  await expect(page.getByText('Aucun résultat')).toBeVisible();
  await page.getByRole('link', { name: 'Le glossaire' }).click();
  await expect(page.getByRole('heading', { name: 'Le glossaire' })).toBeInViewport();
  await page.getByRole('link', { name: 'Lien vers « Cohorte »' }).click();
  await expect(page.locator('#term-cohort')).toBeInViewport();
  expect(page.url()).toContain('#/method?gender=F#term-cohort');
});

test('is legible to all with its queries unfolded', async ({ page }) => {
  await page.goto('#/method');
  await ready(page);
  await page.getByRole('searchbox').fill('ABSENCE');
  await page.getByText('Requête SQL de « Taux d’absence »').click();
  await expect(page.locator('#indicator-no-show-rate pre')).toContainText("presence = 'no_show'");
  expect(await violationsInBothSchemes(page)).toEqual([]);
});

test('unfolds every query on paper and leaves the search box out', async ({ page }) => {
  await page.goto('#/method');
  await ready(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('details:not([open])')).toHaveCount(0);
  await expect(page.locator('article pre').first()).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeHidden();
});
