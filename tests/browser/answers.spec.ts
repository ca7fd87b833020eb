import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeXlsx } from 'hucre/xlsx';
import { expect, headlines, ready, test, violations } from './bilan.ts';

const register = `Nom;Prénom;Email;Civilité;Signature
Roux;Lina;lina@example.org;Mme;x
Vidal;Omar;omar@example.org;M.;passé
Fabre;Noé;noe@example.org;M.;x
`;
const tickets = (...rows: readonly string[]): string =>
  `Numéro de billet;Nom;Email;Date;Ville;Statut;Dernière modification\n${rows.join('\n')}\n`;

async function give(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const path = join(await mkdtemp(join(tmpdir(), 'bilan-')), name);
  await writeFile(path, content);
  await page.locator('input[type=file]').setInputFiles(path);
  await ready(page);
}

async function emptyApp(page: Page): Promise<void> {
  await page.goto('#/data');
  await ready(page);
  await page.getByRole('button', { name: 'Tout oublier' }).click();
  await ready(page);
}

async function people(page: Page): Promise<unknown> {
  await page.goto('#/?from=2019-01-01&to=2020-01-01');
  await ready(page);
  const shown = await headlines(page);
  await page.goto('#/data');
  await ready(page);
  return shown['people'];
}

test('asks the day and the city of a register, counts it, and learns a word for the next one', async ({ page }) => {
  await emptyApp(page);
  await give(page, 'emargement_2019-03-12_mende.csv', register);
  await expect(page.getByText('1 fichier attend une réponse')).toBeVisible();
  await expect(page.getByLabel('Date de la séance', { exact: true })).toHaveValue('2019-03-12');
  await expect(page.getByLabel('Ville de la séance', { exact: true })).toHaveValue('Mende (48)');
  await expect(page.getByRole('cell', { name: 'Mende' }).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Compter ce fichier' }).click();
  await ready(page);
  await expect(page.getByText('Vos réponses sont prises en compte.')).toBeVisible();

  await page.getByText('Corriger la lecture').click();
  await page.getByRole('combobox', { name: /passé/ }).selectOption('attended');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Relire avec ces réponses' }).click();
  await ready(page);
  expect(await people(page)).toBe(3);

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer mes réponses' }).click();
  const answers: unknown = JSON.parse(await readFile(await (await saved).path(), 'utf8'));
  expect(answers).toMatchObject({
    values: [{ field: 'presence', value: 'passé', meaning: 'attended' }],
    files: [{ file: 'emargement_2019-03-12_mende.csv', date: '2019-03-12', city: '48095' }],
  });
});

test('asks what each word of a state means, one click each, with what it would count', async ({ page }) => {
  await emptyApp(page);
  await give(
    page,
    'etats.csv',
    `Nom;Prénom;Email;Date;Ville;État
Roux;Lina;lina@example.org;12/03/2019;Albi;Fait
Vidal;Omar;omar@example.org;12/03/2019;Albi;Fait
Fabre;Noé;noe@example.org;12/03/2019;Albi;Clos
`,
  );
  const done = page.getByRole('group', { name: /« Fait »/ });
  await expect(done.getByText('(2 présents, 1 inconnu)')).toBeVisible();
  await done.getByRole('radio', { name: /^Présent/ }).check();
  await page
    .getByRole('group', { name: /« Clos »/ })
    .getByRole('radio', { name: /^Absent .*2 présents, 1 absent/ })
    .check();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Compter ainsi' }).click();
  await ready(page);
  await expect(page.getByText('Vos réponses sont prises en compte.')).toBeVisible();
  expect(await people(page)).toBe(2);
});

test('shows what an overlapping export changes, does nothing when refused, and undoes what was accepted', async ({
  page,
}) => {
  await emptyApp(page);
  await give(
    page,
    'mars.csv',
    tickets(
      'T1;Roux;roux@example.org;05/03/2019;Nîmes;Inscrit;05/03/2019',
      'T2;Vidal;vidal@example.org;05/03/2019;Nîmes;Présent;05/03/2019',
    ),
  );
  expect(await people(page)).toBe(1);
  const corrected = tickets(
    'T1;Roux;roux@example.org;05/03/2019;Nîmes;Présent;07/03/2019',
    'T3;Fabre;fabre@example.org;05/03/2019;Nîmes;Présent;07/03/2019',
  );
  await give(page, 'mars-corrige.csv', corrected);
  await expect(page.getByRole('alertdialog')).toContainText('Changements1');
  await page.getByRole('button', { name: 'Ne rien changer' }).click();
  await ready(page);
  expect(await people(page)).toBe(1);
  await give(page, 'mars-corrige.csv', corrected);
  await page.getByRole('button', { name: 'Appliquer l’import' }).click();
  await ready(page);
  expect(await people(page)).toBe(3);
  await page.getByRole('button', { name: 'Annuler le dernier import' }).click();
  await ready(page);
  expect(await people(page)).toBe(1);
});

test('reads a workbook, and puts two people together only when told', async ({ page }) => {
  await emptyApp(page);
  const day = new Date(Date.UTC(2019, 2, 5));
  const rows = [
    ['Nom', 'Prénom', 'Email', 'Date de naissance', 'Date', 'Ville', 'Statut'],
    ['Roux', 'Lina', 'lina.roux@example.org', '12/03/1980', day, 'Nîmes', 'Présent'],
    ['Roux', 'Lina', 'lina-roux@example.fr', '12/03/1980', day, 'Mende', 'Présent'],
  ];
  await give(page, 'mars.xlsx', await writeXlsx({ sheets: [{ name: 'Mars', rows }] }));
  expect(await people(page)).toBe(2);
  await page.getByRole('button', { name: 'Chercher les paires' }).click();
  await page.getByRole('radio', { name: 'La même' }).check();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Appliquer 1 décision' }).click();
  await ready(page);
  expect(await people(page)).toBe(1);
});

test('gives the refused rows as a file that starts no formula', async ({ page }) => {
  await emptyApp(page);
  await give(
    page,
    'mars.csv',
    tickets(
      'T1;Roux;roux@example.org;05/03/2019;Nîmes;Présent;05/03/2019',
      '=cmd|x;Vidal;vidal@example.org;31/02/2019;Nîmes;Présent;05/03/2019',
    ),
  );
  await page.getByText('1 ligne refusée').click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger les lignes refusées' }).click();
  const text = await readFile(await (await saved).path(), 'utf8');
  expect(text).toContain(`3;date qui n’existe pas ou illisible;Date;"'=cmd|x;Vidal;`);
});
