import { expect, headlines, ready, test } from './bilan.ts';

const rows = Array.from(
  { length: 14 },
  (_, index) =>
    `Roux;Lina${'abcdefghijklmn'[index]};lina${index}@example.org;${10 + index}/03/2019;Nîmes;Femme;Présent`,
);
const file = {
  name: 'presences.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`Nom;Prénom;Email;Date;Ville;Genre;Statut\n${rows.join('\n')}\n`),
};

test('erases one person, says which figures change, and does not bring them back', async ({ page }) => {
  await page.goto('#/data');
  await ready(page);
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByRole('heading', { name: 'Effacer une personne' })).toBeVisible();
  await ready(page);
  await page.getByLabel('Nom, adresse électronique ou téléphone').fill('nobody@example.org');
  await page.getByRole('button', { name: 'Chercher', exact: true }).click();
  await expect(page.getByText('Personne ne correspond.')).toBeVisible();
  await page.getByLabel('Nom, adresse électronique ou téléphone').fill('LINA3@example.org');
  await page.getByRole('button', { name: 'Chercher', exact: true }).click();
  await page.getByRole('button', { name: /^Effacer Linad Roux/ }).click();
  const changed = page.getByRole('region', { name: /Chiffres qui changent/ });
  await expect(changed.getByRole('row', { name: /^Personnes formées 14 13/ })).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify(localStorage));
  expect(kept).not.toMatch(/lina|roux|example/i);
  await page.locator('input[type="file"]').setInputFiles(file);
  await ready(page);
  await page.goto('#/?from=2019-03-01&to=2019-04-01');
  await ready(page);
  expect((await headlines(page))['people']).toBe(13);
});
