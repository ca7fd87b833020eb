import { expect, ready, test, violations } from './bilan.ts';

test('opens the sheet of a partner, which tells of no other and of no small group', async ({ page }) => {
  await page.goto('#/partners');
  await ready(page);
  const table = page.getByRole('region', { name: 'Tableau des partenaires' });
  await page.getByRole('searchbox', { name: 'Chercher un partenaire' }).fill('tiers-lieu clic');
  await expect(table.getByRole('rowheader')).toHaveText([/Tiers-lieu Clic & Compagnie/]);
  await table.getByRole('button', { name: /Tiers-lieu Clic/ }).click();
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tiers-lieu Clic & Compagnie');
  const values = await page
    .locator('main [data-indicator="people"][data-state="shown"]')
    .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset['value'])));
  expect(values.length).toBeGreaterThan(10);
  expect(values.filter((value) => value > 0 && value < 11)).toEqual([]);
  expect(await page.locator('main').textContent()).not.toContain('Pôle emploi');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tous les partenaires' }).click();
  await ready(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Partenaires');
});

test('compares reserved sessions with the others', async ({ page }) => {
  await page.goto('#/partners');
  await ready(page);
  const table = page.getByRole('table', { name: 'Réservées et autres séances' });
  await expect(table.getByRole('columnheader')).toHaveCount(4);
  const seekers = table.locator('tr', { hasText: 'demandeurs d’emploi' });
  await expect(seekers).toContainText('plus élevé');
  await expect(page.getByRole('figure', { name: /par jour de la semaine/ })).toBeVisible();
});

test('sets two partners against one another', async ({ page }) => {
  await page.goto('#/partners?from=2019-02-15&to=2020-02-15');
  await ready(page);
  await page.getByLabel('Un partenaire', { exact: true }).selectOption('Pôle emploi');
  await page.getByLabel('Face à un autre').selectOption({ index: 2 });
  await ready(page);
  const duel = page.getByRole('region', { name: /^Pôle emploi face à / });
  await expect(duel.locator('[data-duel="job-seeker-share"]')).toContainText(/point.*entre/);
  expect(await violations(page)).toEqual([]);
});
