import { readFile } from 'node:fs/promises';
import { expect, headlines, ready, test, violations } from './bilan.ts';

const yearTwo = '#/?from=2020-02-15&to=2021-02-15';
const schoolYear = '#/?from=2020-09-01&to=2021-09-01';

test('sets a target on the page, keeps it, saves it to the file, and goes back to the file', async ({ page }) => {
  await page.goto(yearTwo);
  await ready(page);
  const { sessions } = await headlines(page);
  await page.getByText('Modifier les objectifs de la période').click();
  await page.getByLabel('Indicateur').selectOption('Séances');
  await page.getByLabel('Valeur', { exact: true }).fill('beaucoup');
  await page.getByRole('button', { name: 'Fixer cet objectif' }).click();
  await expect(page.getByText('Donnez un nombre positif ou nul.')).toBeVisible();
  await page.getByLabel('Valeur', { exact: true }).fill('0');
  await page.getByRole('button', { name: 'Fixer cet objectif' }).click();
  const row = page.locator('[data-target="sessions"]');
  await expect(row.getByText('atteint', { exact: true })).toBeVisible();
  await page.getByLabel('Valeur', { exact: true }).fill('2 500');
  await page.getByRole('button', { name: 'Fixer cet objectif' }).click();
  await ready(page);
  await expect(row.locator('[data-standing="missed"]')).toBeVisible();
  await expect(row.locator('[data-indicator="sessions"]')).toHaveAttribute('data-value', String(sessions));
  await page.reload();
  await ready(page);
  await expect(row).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer programme.json' }).first().click();
  const file: unknown = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  expect(JSON.stringify(file)).toContain(
    '"indicator":"sessions","period":{"from":"2020-02-15","to":"2021-02-15"},"value":2500',
  );
  await page.getByRole('button', { name: 'Revenir au fichier du programme' }).first().click();
  await expect(row).toBeHidden();
});

test('marks a running period everywhere, foresees its end with a range, and compares as many days', async ({
  page,
}) => {
  await page.goto(schoolYear);
  await ready(page);
  await expect(page.getByText(/Période en cours\s: 1er septembre 2020 – 14 février 2021/)).toBeVisible();
  const cards = await page.locator('article').count();
  expect(await page.locator('article [data-running]').count()).toBe(cards);
  const row = page.locator('[data-target="people"]');
  await expect(row).toContainText('≈');
  await expect(row).toContainText(/entre .+ et /);
  await expect(row).toContainText('au rythme de l’an dernier');
  const months = page.getByRole('figure', { name: 'Personnes formées par mois' });
  await months.getByText('Voir les chiffres').click();
  await expect(months.getByRole('row', { name: /août 2021/ })).toContainText('non mesuré');
});

test('holds no target against a part of the programme', async ({ page }) => {
  await page.goto(`${yearTwo}&gender=F`);
  await ready(page);
  await expect(page.getByText(/valent pour l’ensemble du programme/)).toBeVisible();
  await expect(page.locator('[data-target]')).toHaveCount(0);
});

test('goes by week, with landmarks that can be added, and the address says so', async ({ page }) => {
  await page.goto(yearTwo);
  await ready(page);
  await page.getByLabel('Pas', { exact: true }).selectOption('par semaine');
  await expect(page).toHaveURL(/step=week/);
  await ready(page);
  const weeks = page.getByRole('figure', { name: 'Personnes formées par semaine' });
  await expect(weeks).toBeVisible();
  await page.getByText('Modifier les repères').click();
  await page.getByLabel('Texte').fill('Travaux <b>rue</b>');
  await page.getByRole('button', { name: 'Ajouter ce repère' }).click();
  await expect(page.getByText(/Donnez un texte et un premier jour/)).toBeVisible();
  await page.getByLabel('Premier jour').last().fill('2020-06-02');
  await page.getByRole('button', { name: 'Ajouter ce repère' }).click();
  await expect(weeks.getByText('2 juin 2020 : Travaux <b>rue</b>')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('notes something of a figure of a town, tells it where it matters, and nowhere else', async ({ page }) => {
  const days = 'from=2020-02-15&to=2021-02-15';
  await page.goto(`#/?${days}&cities=30189`);
  await ready(page);
  await page.getByText('Modifier les repères').click();
  const note = async (text: string, figure: string): Promise<void> => {
    await page.getByLabel('Texte').fill(text);
    await page.getByLabel('Premier jour').last().fill('2020-03-05');
    await page.getByLabel('Chiffre concerné').selectOption(figure);
    await expect(page.getByLabel('Seulement pour : Nîmes')).toBeChecked();
    await page.getByRole('button', { name: 'Ajouter ce repère' }).click();
  };
  await note('Salle inondée', 'aucun en particulier');
  await note('Badgeuse en panne', 'Présences');
  const months = page.getByRole('figure', { name: 'Personnes formées par mois' });
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: 'Présences', exact: true }) });
  await expect(months.getByText('5 mars 2020 : Salle inondée')).toBeVisible();
  await expect(card.getByText('5 mars 2020 : Badgeuse en panne')).toBeVisible();
  // Printed with the review, and on the sheet of the town.
  await page.emulateMedia({ media: 'print' });
  await expect(months.getByText('5 mars 2020 : Salle inondée')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.goto(`#/sheet?${days}&cities=30189`);
  await ready(page);
  await expect(page.getByRole('figure', { name: 'Personnes par mois' })).toContainText('5 mars 2020 : Salle inondée');
  // Where more is looked at, the town is named; another town knows nothing of it.
  await page.goto(`#/?${days}`);
  await ready(page);
  await expect(months.getByText('5 mars 2020 : Nîmes : Salle inondée')).toBeVisible();
  const map = page.getByRole('figure', { name: 'Personnes formées par ville' });
  await expect(map.locator('[data-noted]')).toHaveAttribute('data-noted', '30189');
  await expect(map.getByRole('listitem').filter({ hasText: '5 mars 2020 : Nîmes : Salle inondée' })).toBeVisible();
  await expect(map.getByText('Badgeuse en panne')).toHaveCount(0);
  await page.goto(`#/?${days}&cities=34172`);
  await ready(page);
  await expect(page.getByText(/Salle inondée|Badgeuse/).filter({ visible: true })).toHaveCount(0);
});

test('compares with any other period', async ({ page }) => {
  await page.goto('#/?from=2020-09-01&to=2020-10-01');
  await ready(page);
  await page.getByLabel('Comparer avec').selectOption('une autre période…');
  await page.getByLabel('Premier jour').first().fill('2019-03-01');
  await page.getByLabel('Dernier jour').first().fill('2019-03-30');
  await page.getByRole('button', { name: 'Appliquer' }).first().click();
  await expect(page).toHaveURL(/compare=2019-03-01\.\.2019-03-31/);
  await expect(page.getByText(/face à 1er mars 2019 – 30 mars 2019/)).toBeVisible();
});

test('saves any chart as a picture and its table', async ({ page }) => {
  await page.goto(yearTwo);
  await ready(page);
  const { people } = await headlines(page);
  const chart = page.getByRole('figure', { name: 'Âge' });
  const save = async (name: string): Promise<{ readonly file: string; readonly bytes: Buffer }> => {
    const download = page.waitForEvent('download');
    await chart.getByRole('button', { name, exact: true }).click();
    const got = await download;
    return { file: got.suggestedFilename(), bytes: await readFile(await got.path()) };
  };
  const svg = await save('SVG');
  expect(svg.file).toBe('bilan-2020-02-15_2021-02-14-age.svg');
  const drawn = svg.bytes.toString('utf8');
  for (const words of [
    'Âge',
    '25 à 34 ans',
    'Occitanie · 15 février 2020',
    'fictives',
    'Données arrêtées au',
    'Source',
  ])
    expect(drawn).toContain(words);
  expect((await save('PNG')).bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  const csv = (await save('CSV')).bytes.toString('utf8');
  expect(csv).toContain(`Ensemble, personnes distinctes;${people}`);
  expect(csv).toMatch(/Période\s: 15 février 2020/);
  expect((await save('XLSX')).bytes.subarray(0, 2).toString('latin1')).toBe('PK');
});
