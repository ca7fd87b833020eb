import { readFile } from 'node:fs/promises';
import { expect, headlines, ready, test } from './bilan.ts';

/** A scope with some cells under eleven people. */
const small = 'from=2019-03-01&to=2019-04-01&cities=48095';

test('shows what the public would see, says why a cell is hidden, and saves no more than that', async ({ page }) => {
  await page.goto(`#/audience?${small}`);
  await ready(page);
  const exact = page.locator('[data-indicator="people"][data-by="occupation"][data-key][data-state="shown"]');
  const few = await exact.evaluateAll((cells) =>
    cells.map((cell) => Number((cell as HTMLElement).dataset['value'])).filter((value) => value > 0 && value < 11),
  );
  expect(few.length).toBeGreaterThan(0);
  await page.getByLabel('Chiffres').selectOption('comme dans la presse');
  await expect(page).toHaveURL(/profile=press/);
  await ready(page);
  await expect(page.getByText(/Vous voyez ce que le public verrait/)).toBeVisible();
  const shown = await page
    .locator('[data-state="shown"][data-indicator="people"]')
    .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset['value'])));
  expect(shown.filter((value) => value > 0 && value < 11)).toEqual([]);
  const hidden = page.locator('[data-by="occupation"][data-state="withheld"]').first();
  await expect(hidden).toHaveAttribute('title', /secret statistique|recalculé/);
  const chart = page.getByRole('figure', { name: 'Situation professionnelle', exact: true });
  const download = page.waitForEvent('download');
  await chart.getByRole('button', { name: 'CSV', exact: true }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv).toContain('masqué');
  expect(csv).toContain('secret statistique');
  expect(csv).not.toContain('Usage interne');
  await expect(page.getByText('Non publié sous ce profil').first()).toBeVisible();

  // Of a part of a month nothing is told: the page leads to the whole months around it.
  await page.goto('#/?profile=press&from=2019-03-05&to=2019-05-20&step=week');
  await ready(page);
  expect((await headlines(page))['people']).toBe('withheld');
  await page.getByRole('button', { name: /^Voir 1er mars 2019 – 31 mai 2019/ }).click();
  await ready(page);
  await expect(page).toHaveURL(/from=2019-03-01&to=2019-06-01/);
  // Nor of a week.
  await expect(page.getByText(/L’adresse demande des semaines \(step=week\)/)).toBeVisible();
  await page.getByRole('button', { name: 'Voir les mois' }).click();
  await expect(page).not.toHaveURL(/step=/);
  await expect.poll(async () => (await headlines(page))['people']).toBeGreaterThan(1000);
});

test('keeps rounded counts multiples of five as open data', async ({ page }) => {
  await page.goto('#/?profile=open');
  await ready(page);
  const values = await page
    .locator('[data-state="shown"][data-indicator="people"], [data-state="shown"][data-indicator="attendances"]')
    .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset['value'])));
  expect(values.length).toBeGreaterThan(20);
  expect(values.every((value) => value % 5 === 0)).toBe(true);
});
