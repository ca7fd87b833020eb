import { expect, ready, test } from './bilan.ts';

/** Pages of a printed PDF. */
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;

test('prints the review on few pages, the five sentences first, drawn and numbered', async ({ page }) => {
  await page.goto('#/?from=2020-02-15&to=2021-02-15');
  await ready(page);
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(4);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'En cinq phrases' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Quand les séances commencent' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Filtrer' })).toBeHidden();
  const rules = await page.evaluate(() =>
    document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n'),
  );
  expect(rules).toContain('15 février 2020 – 14 février 2021');
  expect(rules).toMatch(/Source.*Données arrêtées au.*Usage interne/);
});

test('prints the sheet of a town on two pages at most', async ({ page }) => {
  await page.goto('#/sheet?from=2020-02-15&to=2021-02-15&cities=81004');
  await ready(page);
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(2);
});

test('prints the method, its queries included, on thirteen pages at most', async ({ page }) => {
  await page.goto('#/method?from=2020-02-15&to=2021-02-15');
  await ready(page);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pagesIn(pdf)).toBeGreaterThan(4);
  expect(pagesIn(pdf)).toBeLessThanOrEqual(13);
});

for (const [path, most] of [
  ['territory', 4],
  ['audience', 4],
  ['pathway', 4],
  ['partners', 3],
] as const)
  test(`prints ${path} on ${most} pages at most`, async ({ page }) => {
    await page.goto(`#/${path}?from=2020-02-15&to=2021-02-15`);
    await ready(page);
    expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(most);
  });

test('prints the ten first rows of a long table, and says how many more there are', async ({ page }) => {
  await page.goto('#/partners?from=2020-02-15&to=2021-02-15');
  await ready(page);
  await page.emulateMedia({ media: 'print' });
  const rows = page.getByRole('region', { name: 'Tableau des partenaires' }).locator('tbody tr');
  const count = await rows.count();
  expect(count).toBeGreaterThan(10);
  await expect(rows.filter({ visible: true })).toHaveCount(10);
  await expect(page.getByText(`Les premières des ${count} lignes`)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Deux partenaires face à face' })).toBeHidden();
});
