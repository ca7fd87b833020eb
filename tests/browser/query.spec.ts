import { readFile } from 'node:fs/promises';
import { expect, ready, test, violations } from './bilan.ts';

test('answers a query of the keeper’s own in a table and a file, says what was not understood, and can be stopped', async ({
  page,
}) => {
  await page.goto('#/data');
  await ready(page);
  await page.getByRole('link', { name: 'Interroger les données en SQL' }).click();
  const query = page.getByLabel('Requête');
  const run = page.getByRole('button', { name: 'Exécuter' });
  await query.fill("SELECT presence, count(*) AS n, 'é;\"' AS word FROM visit GROUP BY ALL ORDER BY presence");
  await query.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Résultat' })).toBeVisible();
  const attended = page.getByRole('row', { name: /^attended/ });
  await expect(attended).toBeVisible();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer en CSV' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('bilan-interne-requete.csv');
  const shown = await attended.getByRole('cell').nth(1).innerText();
  expect(await readFile(await file.path(), 'utf8')).toContain(`attended;${shown};"é;"""`);

  await query.fill('DELETE FROM visit');
  await run.click();
  await expect(page.getByRole('alert')).toContainText('DuckDB n’a pas compris');

  await query.fill('SELECT count(*) AS n FROM visit a, visit b, visit c WHERE a.day < b.day AND b.day < c.day');
  await run.click();
  await page.getByRole('button', { name: 'Arrêter' }).click();
  await expect(page.getByText('Requête arrêtée')).toBeVisible();

  await page.getByLabel('Exemples').selectOption('people');
  await run.click();
  await expect(page.getByText('1 ligne.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('takes no query of who may not see exact figures', async ({ page }) => {
  await page.goto('#/query?profile=press');
  await ready(page);
  await expect(page.getByText('Les requêtes libres donnent des chiffres exacts')).toBeVisible();
  await expect(page.getByLabel('Requête')).toHaveCount(0);
});
