import AxeBuilder from '@axe-core/playwright';
import { expect, headlines, ready, test } from './bilan.ts';

test('goes to a city by a few letters without accents, and comes back by Ctrl+Z', async ({ page }) => {
  await page.goto('#/');
  await ready(page);
  await page.keyboard.press('Control+k');
  const search = page.getByRole('textbox', { name: /Page, ville/ });
  await search.fill('NIMES');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Nîmes', exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/territory\?cities=30189/);
  await ready(page);
  await expect(search).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(page).toHaveURL(/#\/$/);
});

test('filters by what one clicks in a table, keeps several, and undoes them one by one', async ({ page }) => {
  await page.goto('#/');
  await ready(page);
  const all = await headlines(page);
  const gender = page.getByRole('figure', { name: /genre/i });
  await gender.getByText('Voir les chiffres').click();
  await gender.getByRole('button', { name: 'Femmes' }).click();
  await ready(page);
  expect(page.url()).toContain('gender=F');
  const women = await headlines(page);
  expect(Number(women['people'])).toBeLessThan(Number(all['people']));
  expect(women['women-share']).toBe(1);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await ready(page);
  expect((await headlines(page))['people']).toBe(all['people']);
});

test('saves a view under a name and opens it again', async ({ page }) => {
  await page.goto('#/territory?cities=48095&map=sessions');
  await ready(page);
  await page.getByRole('button', { name: 'Vues' }).click();
  await page.getByLabel('Nom de la vue présente').fill('Mende, séances');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await page.goto('#/');
  await ready(page);
  await page.getByRole('button', { name: 'Vues' }).click();
  await page.getByRole('button', { name: 'Mende, séances', exact: true }).click();
  await expect(page).toHaveURL(/territory\?cities=48095&map=sessions/);
  await ready(page);
  await page.getByRole('button', { name: 'Vues' }).click();
  await page.getByRole('button', { name: 'Effacer la vue Mende, séances' }).click();
  await expect(page.getByRole('button', { name: 'Mende, séances', exact: true })).toHaveCount(0);
});
