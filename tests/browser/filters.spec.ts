import { readFile } from 'node:fs/promises';
import { expect, headlines, ready, test, violations } from './bilan.ts';

test('goes to a city by a few letters without accents, and comes back by Ctrl+Z', async ({ page }) => {
  await page.goto('#/');
  await ready(page);
  await page.keyboard.press('Control+k');
  // Written before the palette is there, which comes when it is first asked for.
  await page.keyboard.type('NIMES');
  const search = page.getByRole('textbox', { name: /Page, ville/ });
  await expect(search).toHaveValue('NIMES');
  // Over the page, not after it.
  expect((await search.boundingBox())?.y).toBeLessThan(300);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Nîmes', exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/territory\?.*cities=30189/);
  await ready(page);
  await expect(search).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(page).toHaveURL(/#\/\?from=2020-02-15&to=2021-02-15$/);
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
  await expect(page).toHaveURL(/territory\?.*cities=48095&map=sessions/);
  await ready(page);
  await page.getByRole('button', { name: 'Vues' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer programme.json' }).click();
  const programme = JSON.parse(await readFile(await (await download).path(), 'utf8')) as { readonly views: unknown };
  expect(programme.views).toEqual([expect.objectContaining({ name: 'Mende, séances', path: '/territory' })]);
  await page.getByRole('button', { name: 'Effacer la vue Mende, séances' }).click();
  await expect(page.getByRole('button', { name: 'Mende, séances', exact: true })).toHaveCount(0);
});

test('filters by a theme found without its accents, from a bar that stays at hand', async ({ page }) => {
  await page.goto('#/?from=2019-02-15&to=2020-02-15');
  await ready(page);
  const all = Number((await headlines(page))['people']);
  await page.getByRole('button', { name: 'Les personnes', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Les personnes', exact: true })).toBeInViewport();
  await page.getByRole('button', { name: 'Filtrer', exact: true }).click();
  await page.getByRole('group', { name: 'Filtrer par' }).getByRole('button', { name: 'Thème' }).click();
  await page.getByRole('searchbox', { name: 'Chercher : Thème' }).fill('securite');
  const value = page.getByRole('list', { name: 'Thème' }).getByRole('checkbox').first();
  const told = Number(
    (await page.getByRole('list', { name: 'Thème' }).locator('label').first().textContent())?.replace(/\D/g, ''),
  );
  await value.check();
  await expect(page).toHaveURL(/themes=/);
  await ready(page);
  expect((await headlines(page))['people']).toBe(told);
  expect(told).toBeLessThan(all);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Emporter' }).click();
  await expect(page.getByRole('link', { name: /courriel/ })).toHaveAttribute('href', /themes/);
});

test('finds a period, a theme and job seekers in other words', async ({ page }) => {
  await page.goto('#/?from=2019-02-15&to=2020-02-15');
  await ready(page);
  for (const [asked, address] of [
    ['2e annee', /from=2020-02-15/],
    ['bureautique', /themes=Bureautique/],
    ['chomage', /occupation=jobseeker/],
  ] as const) {
    await page.keyboard.press('Control+k');
    await page.getByRole('textbox', { name: /Page, ville/ }).fill(asked);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address);
    await ready(page);
  }
});

test('finds the young in the palette, whatever their band is called', async ({ page }) => {
  await page.goto('#/?from=2019-02-15&to=2020-02-15');
  await ready(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: /Page, ville/ }).fill('jeunes 18');
  await page.getByRole('button', { name: /18 à 24 ans/ }).click();
  await expect(page).toHaveURL(/age=18-24/);
});

test('answers with the figure in its list, and knows what can be done', async ({ page }) => {
  await page.goto('#/?from=2020-02-15&to=2021-02-15');
  await ready(page);
  const { people } = await headlines(page);
  await page.keyboard.press('Control+k');
  const search = page.getByRole('textbox', { name: /Page, ville/ });
  const found = page.getByRole('dialog').getByRole('button');
  await search.fill('stagiaires');
  await expect(found.first()).toContainText(/^Personnes formées26\s040 personnes · Occitanie · 15 février 2020/);
  expect(people).toBe(26_040);
  for (const asked of ['exporter', 'diaporamas', 'chomeurs', 'aide', 'anglais', 'mardi', 'fiche albi', 'precarite']) {
    await search.fill(asked);
    await expect(found.first()).toBeVisible();
  }
  expect(await violations(page)).toEqual([]);
  await search.fill('nuit');
  await found.filter({ hasText: 'Sombre' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.keyboard.press('Control+k');
  await search.fill('classeur');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /classeur/ })).toBeVisible();
  await page.keyboard.press('Control+k');
  await search.fill('comparer');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Comparer des villes' })).toBeFocused();
  await page.keyboard.press('Control+k');
  await search.fill('fiche tarn');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Tarn' })).toBeVisible();
});
