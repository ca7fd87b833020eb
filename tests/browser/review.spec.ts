import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect, headlines, ready, test } from './bilan.ts';

async function saved(
  page: Page,
  name: RegExp,
): Promise<{ readonly file: string; readonly parts: Record<string, string> }> {
  const button = page.getByRole('button', { name });
  if (!(await button.isVisible())) await page.getByRole('button', { name: 'Emporter' }).click();
  const download = page.waitForEvent('download');
  await button.click();
  const got = await download;
  const parts = unzipSync(new Uint8Array(await readFile(await got.path())));
  const text = new TextDecoder();
  return {
    file: got.suggestedFilename(),
    parts: Object.fromEntries(Object.entries(parts).map(([name_, bytes]) => [name_, text.decode(bytes)])),
  };
}

test('reviews year two against year one: the changes, and what they are made of', async ({ page }) => {
  await page.goto('#/?from=2019-02-15&to=2020-02-15');
  await ready(page);
  const first = await headlines(page);
  await expect(page.getByText(/ne couvrent pas/)).toBeVisible();
  await page.goto('#/?from=2020-02-15&to=2021-02-15');
  await ready(page);
  const second = await headlines(page);
  await expect(page.getByText(/face à 15 février 2019/)).toBeVisible();
  const change = Math.round((Number(second['people']) / Number(first['people']) - 1) * 1000) / 10;
  await expect(
    page.getByText(`${change.toLocaleString('fr-FR', { minimumFractionDigits: 1 }).replace('-', '−')}\u202f%`).first(),
  ).toBeVisible();
  const moved = page.getByRole('figure', { name: 'Ce qui a changé les présences' });
  await moved.getByText('Voir les chiffres').click();
  const values = await moved
    .locator('tbody td:nth-child(2)')
    .evaluateAll((cells) =>
      cells.map((cell) => Number((cell.textContent ?? '').replace('−', '-').replace(/[^\d-]/g, ''))),
    );
  const [before = 0, same = 0, opened = 0, closed = 0, calendar = 0, now = 0] = values;
  expect(before).toBe(first['attendances']);
  expect(now).toBe(second['attendances']);
  expect(before + same + opened + closed + calendar).toBe(now);
});

test('gives the same figures in a new window for the same address', async ({ page, context }) => {
  await page.goto('#/?from=2020-03-01&to=2020-07-01&compare=previous&gender=F');
  await ready(page);
  const here = await headlines(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await ready(other);
  expect(await headlines(other)).toEqual(here);
});

test('takes the review away as a workbook and as slides that say what they are', async ({ page }) => {
  await page.goto('#/?from=2020-02-15&to=2021-02-15');
  await ready(page);
  const { people } = await headlines(page);
  const workbook = await saved(page, /classeur/);
  expect(workbook.file).toBe('bilan-2020-02-15_2021-02-14-vue-d-ensemble.xlsx');
  const sheets = Object.keys(workbook.parts).filter((name) => name.startsWith('xl/worksheets/sheet'));
  expect(sheets.length).toBeGreaterThan(7);
  expect(Object.values(workbook.parts).join('')).not.toContain('<f>');
  expect(Object.values(workbook.parts).join('')).toContain(`<v>${people}</v>`);
  const deck = await saved(page, /diaporama/);
  const slides = Object.entries(deck.parts).filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides).toHaveLength(8);
  // The same five sentences as on the page, right after the cover.
  expect(deck.parts['ppt/slides/slide2.xml']).toContain('En cinq phrases');
  expect(deck.parts['ppt/slides/slide2.xml']).toMatch(/1\. Occitanie.*5\. Ensuite/s);
  expect(slides.map(([, xml]) => xml).join('')).toContain('fictives');
  expect(Object.keys(deck.parts).some((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))).toBe(true);
  // The region as shapes, and a circle for each town.
  expect(deck.parts['ppt/slides/slide5.xml']?.match(/prst="ellipse"/g)?.length).toBe(51);
});

test('takes away the slides that one chose', async ({ page }) => {
  await page.goto('#/?from=2020-02-15&to=2021-02-15');
  await ready(page);
  await page.getByRole('button', { name: 'Emporter', exact: true }).click();
  await page.getByRole('button', { name: 'Choisir les diapositives…' }).click();
  for (const name of ['En cinq phrases', 'Chiffres et objectifs', 'Carte et villes', 'Qui est venu', 'Méthode'])
    await page.getByRole('checkbox', { name }).uncheck();
  await page.getByRole('checkbox', { name: 'Ce qui a changé les présences' }).check();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Enregistrer celles-ci (PPTX)' }).click(),
  ]);
  const parts = unzipSync(await readFile(await file.path()));
  const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides).toHaveLength(4);
  for (const name of ['Couverture et deux chiffres', 'Mois par mois', 'Trois faits', 'Ce qui a changé'])
    await page.getByRole('checkbox', { name }).uncheck();
  await expect(page.getByText('Choisissez au moins une diapositive.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Enregistrer celles-ci (PPTX)' })).toBeDisabled();
});

test('opens on the last whole year that has one before it', async ({ page }) => {
  await page.goto('#/');
  await ready(page);
  await expect(page).toHaveURL(/from=2020-02-15&to=2021-02-15/);
  await expect(page.getByText('15 février 2020 – 14 février 2021, face à')).toBeVisible();
  const odd = page.getByText('Ce qui sort de l’ordinaire').locator('..');
  await expect(odd).toContainText('avril 2020 : 96');
  await expect(odd).toContainText('novembre 2020 : 87');
});

test('tells nothing of the hub where the filter leaves it out', async ({ page }) => {
  await page.goto('#/?from=2020-02-15&to=2021-02-15&departments=81');
  await ready(page);
  await expect(page.locator('[data-indicator="hub-people"]:not([data-key])')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'En cinq phrases' })).not.toContainText('Montpellier');
});

test('says in words what cannot be compared', async ({ page }) => {
  await page.goto('#/?from=2030-01-01&to=2031-01-01');
  await ready(page);
  await expect(page.getByText('Aucune donnée dans cette période : rien à comparer.')).toBeVisible();
  await page.getByRole('button', { name: 'Voir toutes les données' }).click();
  await ready(page);
  await expect(page).toHaveURL(/from=2019-02-15&to=2021-02-15/);
  expect((await headlines(page))['people']).toBeGreaterThan(0);
  await page.goto('#/?compare=hier');
  await ready(page);
  await expect(page.getByText(/compare=hier/)).toBeVisible();
});

test('tells the year in five sentences, with what moved and the landmarks of its falls', async ({ page }) => {
  await page.goto('#/?from=2020-02-15&to=2021-02-15');
  await ready(page);
  const five = page.getByRole('region', { name: 'En cinq phrases' }).getByRole('listitem');
  await expect(five).toHaveCount(5);
  const { people = 0 } = await headlines(page);
  await expect(five.first()).toContainText(Number(people).toLocaleString('fr-FR'));
  await expect(five.nth(1)).toContainText(/Ailleurs, .* reculent le plus/);
  await expect(five.nth(2)).toContainText(/novembre 2020 \(−.*Pendant ces reculs.*confinement/);
  await five.first().getByRole('button').click();
  await expect(page.getByRole('dialog')).toContainText('Personnes formées');
});
