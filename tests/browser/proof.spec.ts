import { expect, headlines, ready, test, violations } from './bilan.ts';

const yearOne = '#/?from=2019-02-15&to=2020-02-15';

test('opens the passport of a figure: what it means, its query, its files and their digests', async ({ page }) => {
  await page.goto(yearOne);
  await ready(page);
  await page.getByRole('button', { name: 'Définition de « Part des femmes »' }).click();
  await page.getByRole('button', { name: 'Passeport de ce chiffre' }).click();
  const passport = page.getByRole('dialog', { name: /Part des femmes/ });
  await expect(passport).toContainText('15 février 2019 – 14 février 2020');
  await expect(passport.locator('pre')).toContainText("gender = 'F'");
  // The four files of attendances: no appointment and no opportunity is counted among people.
  await expect(passport.locator('code')).toHaveCount(4);
  await expect(passport.getByText(/billetterie-2019.*803 doublons, 5 refusées/)).toBeVisible();
  await expect(passport.getByRole('heading')).toBeInViewport();
  await expect(passport.locator('code').first()).toHaveText(/SHA-256 [0-9a-f]{64}/);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(passport).toBeHidden();
});

test('gives a link that proves the figure, which says what became of it', async ({ page }) => {
  await page.goto(`${yearOne}&gender=F`);
  await ready(page);
  const { people } = await headlines(page);
  await page.getByRole('button', { name: 'Définition de « Personnes formées »' }).first().click();
  await page.getByRole('button', { name: 'Passeport de ce chiffre' }).first().click();
  const link = await page.getByLabel('Lien de preuve de ce chiffre').inputValue();
  expect(link).not.toMatch(/@|example/);
  const at = link.slice(link.indexOf('#'));
  await page.goto(at);
  await ready(page);
  await expect(page.locator('[data-proof="reproduced"]')).toContainText('sur les mêmes fichiers');
  await expect(page.getByText(new RegExp(Number(people).toLocaleString('fr-FR').replace(/\s/g, '\\s')))).toBeVisible();
  await page.goto(at.slice(0, -3));
  await expect(page.locator('[data-proof="unreadable"]')).toBeVisible();
  await page.goto('#/method?proof=9.abc.def');
  await expect(page.locator('[data-proof="newer"]')).toBeVisible();

  await page.goto('#/data');
  await ready(page);
  const rows = ['Date;Ville;E-mail;Présence;Genre', '2019-03-05;Montpellier;ana@example.fr;Présent;F'];
  await page.locator('input[type=file]').setInputFiles({
    name: 'presences.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(rows.join('\n')),
  });
  await ready(page);
  await expect(page.getByText('presences.csv').first()).toBeVisible();
  await page.goto(at);
  await ready(page);
  await expect(page.locator('[data-proof="differs"]')).toContainText('Les fichiers chargés ne sont pas ceux d’alors');
});
