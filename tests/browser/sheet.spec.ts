import { expect, headlines, ready, test, violations } from './bilan.ts';

const YEAR_2 = 'from=2020-02-15&to=2021-02-15';

test('opens the sheet of a town from its filter, with its year before and its place among its peers', async ({
  page,
}) => {
  await page.goto(`#/territory?${YEAR_2}&cities=81004`);
  await ready(page);
  await page.getByRole('link', { name: 'Ouvrir la fiche' }).click();
  await ready(page);
  await expect(page).toHaveURL(/#\/sheet\?.*cities=81004/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Albi');
  const people = (await headlines(page))['people'];
  const table = page.getByRole('region', { name: 'Albi parmi ses pairs et parmi toutes et tous' });
  await expect(table.getByRole('columnheader')).toHaveText([
    'Indicateur',
    'Albi',
    'Avant',
    'Écart',
    'Médiane de ses pairs',
    'Parmi ses pairs',
    'Parmi toutes les villes',
  ]);
  await expect(table.locator('[data-indicator="people"]')).toHaveAttribute('data-value', String(people));
  await expect(table.locator('tr', { hasText: 'Personnes formées' }).first()).toContainText(/rang.* sur 7/);
  await expect(page.getByText(/Ses pairs.*Castres.*à vol d’oiseau/)).toBeVisible();
  await expect(page.getByText('avant :').first()).toBeVisible();
});

test('can be read by everybody', async ({ page }) => {
  await page.goto(`#/sheet?${YEAR_2}&cities=81004`);
  await ready(page);
  expect(await violations(page)).toEqual([]);
});

test('has a sheet of a department and of a theme, and asks which when nothing is kept', async ({ page }) => {
  await page.goto(`#/sheet?${YEAR_2}`);
  await ready(page);
  await page.getByRole('button', { name: 'Lozère' }).click();
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lozère');
  await expect(page.getByText(/Ce sont les départements les plus proches/)).toBeVisible();
  await page.goto(`#/sheet?${YEAR_2}&themes=Bureautique`);
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bureautique');
  await expect(page.getByText(/Un thème n’a pas de voisins/)).toBeVisible();
  await expect(
    page
      .getByRole('table', { name: /parmi ses pairs/ })
      .getByRole('rowheader')
      .first(),
  ).toBeVisible();
});

test('says what to do for a town without a session in the period', async ({ page }) => {
  await page.goto('#/sheet?from=2020-04-01&to=2020-04-10&cities=09122');
  await ready(page);
  await expect(page.getByText(/Aucune séance pour Foix dans cette période/)).toBeVisible();
});

test('tells of no small group under a public profile, and fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`#/sheet?${YEAR_2}&cities=48095&profile=press`);
  await ready(page);
  const values = await page
    .locator('main [data-indicator="people"][data-state="shown"]')
    .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset['value'])));
  expect(values.length).toBeGreaterThan(5);
  expect(values.filter((value) => value > 0 && value < 11)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('sets a department against another, chosen on its sheet, and a theme against another by its address', async ({
  page,
}) => {
  await page.goto(`#/sheet?${YEAR_2}&departments=81`);
  await ready(page);
  await page.getByLabel('Face à').selectOption({ label: 'Aude' });
  await ready(page);
  expect(page.url()).toContain('versus=11');
  const duel = page.getByRole('region', { name: 'Tarn face à Aude' });
  await expect(duel.getByText(/distingue|Aucun taux/).first()).toBeVisible();
  await expect(duel.locator('[data-duel="women-share"]')).toContainText(/Part des femmes\s:\s.*point.*entre/);
  const side = page.getByRole('region', { name: 'Tarn et Aude côte à côte' });
  await expect(side.locator('[data-indicator="women-share"][data-key="11"]')).toContainText(/entre .* et /);
  expect(await violations(page)).toEqual([]);
  await page.goto(`#/sheet?${YEAR_2}&themes=Bureautique&versus=Confiance en soi`);
  await ready(page);
  const themes = page.getByRole('region', { name: 'Bureautique face à Confiance en soi' });
  await expect(themes.locator('[data-duel="no-show-rate"]')).toBeVisible();
  // Seats of one session are taken together: no interval of as many answers is told of them.
  await expect(themes.locator('[data-duel="fill-rate"]')).toHaveCount(0);
});
