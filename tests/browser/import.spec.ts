import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, headlines, ready, test } from './bilan.ts';

const own = `Nom;Prénom;Email;Civilité;Date de la séance;Atelier;Ville;Présence
Durand;Anaïs;anais@example.fr;Mme;05/03/2019;CV;Montpellier;Présent
Petit;Bruno;bruno@example.fr;M.;05/03/2019;CV;Montpellier;Absent
Roux;Chloé;chloe@example.fr;;06/03/2019;CV;NIMES;Présent
Roux;Chloé;CHLOE@example.fr;;06/03/2019;CV;Nîmes;Présent
Faure;Dede;dede@example.fr;;31/02/2019;CV;Nîmes;Présent
`;

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'bilan-')), name);
  await writeFile(path, content);
  return path;
}

async function choose(page: Page, ...paths: readonly string[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles([...paths]);
}

const digest = async (page: Page): Promise<string | null> =>
  page.locator('[data-dataset]').getAttribute('data-dataset');

test('counts an export of one’s own in the place of the demonstration', async ({ page }) => {
  await page.goto('#/data');
  await ready(page);
  const demo = await digest(page);
  await choose(page, await file('séances.csv', own));
  await expect.poll(async () => digest(page)).not.toBe(demo);
  await ready(page);
  await expect(page.getByText('31/02/2019').first()).toBeAttached();
  await page.goto('#/?from=2019-02-15&to=2020-02-15');
  await ready(page);
  const shown = await headlines(page);
  expect(shown['people']).toBe(2);
  expect(shown['attendances']).toBe(2);
  expect(shown['women-share']).toBe(1);
  await expect(page.getByText(/fictives/i)).toHaveCount(0);
});

const timed = `Nom;Prénom;Date de la séance;Thème;Ville;Présence;Durée (h)
Durand;Anaïs;05/03/2019;CV;Montpellier;Présent;2,5
Petit;Bruno;05/03/2019;CV;Montpellier;Absent;2,5
Roux;Chloé;06/03/2019;Mail;Nîmes;Présent;1
Faure;Luc;06/03/2019;Mail;Nîmes;Présent;
`;

test('counts hours where files state lengths, and says of how many attendances none does', async ({ page }) => {
  await page.goto('#/audience');
  await ready(page);
  await expect(page.locator('[data-indicator="training-hours"]')).toHaveCount(0);
  await page.goto('#/data');
  await ready(page);
  const demo = await digest(page);
  await choose(page, await file('durées.csv', timed));
  await expect.poll(async () => digest(page)).not.toBe(demo);
  await page.goto('#/audience?from=2019-02-15&to=2020-02-15');
  await ready(page);
  const hours = page.locator('[data-indicator="training-hours"]');
  await expect(hours.first()).toHaveAttribute('data-value', '3.5');
  await expect(page.locator('[data-indicator="training-hours"][data-key="CV"]').first()).toHaveAttribute(
    'data-value',
    '2.5',
  );
  await expect(page.getByText('1 présence de durée inconnue').first()).toBeVisible();
});

const sheet = (day: string, ...rows: readonly string[]): string =>
  ['Nom;Prénom;Date;Ville;Suivi', ...rows.map((row, index) => `Nom${'abcdef'[index]};Léa;${day};Albi;${row}`), ''].join(
    '\n',
  );

test('asks once for three files of one shape, each choice with what it would count', async ({ page }) => {
  await page.goto('#/data');
  await ready(page);
  await page.getByRole('button', { name: 'Tout oublier' }).click();
  await ready(page);
  await choose(
    page,
    await file('mars.csv', sheet('12/03/2019', 'vert', 'rouge', 'vert')),
    await file('avril.csv', sheet('09/04/2019', 'rouge', 'vert', 'rouge', 'vert')),
    await file('mai.csv', sheet('14/05/2019', 'vert', 'vert', 'rouge')),
  );
  const waiting = page.getByRole('region', { name: 'Fichiers qui attendent une réponse' });
  await expect(waiting.getByRole('article')).toHaveCount(3);
  const mars = waiting.getByRole('article', { name: 'mars.csv' });
  await expect(mars.getByText(/vaut aussi pour 2 autres fichiers de même forme/)).toBeVisible();
  await expect(mars.getByText(/2 présents, 1 absent/)).toBeVisible();
  await expect(mars.getByText(/2 absents, 1 présent/)).toBeVisible();
  await mars.getByRole('radio', { name: /« vert » : Présent/ }).check();
  await mars.getByRole('button', { name: 'Compter ainsi' }).click();
  await expect(waiting).toHaveCount(0);
  await page.goto('#/?from=2019-02-15&to=2020-02-15');
  await ready(page);
  expect((await headlines(page))['attendances']).toBe(6);
});

test('asks for the city of three files of one shape once, and of words of a register by rows', async ({ page }) => {
  await page.goto('#/data');
  await ready(page);
  await page.getByRole('button', { name: 'Tout oublier' }).click();
  await ready(page);
  const register = (day: string): string =>
    [
      'Date;Usager;Type',
      `${day};Léa Roux;Collectif`,
      `${day};Luc Mas;Individuel`,
      `${day};Ida Fau;Permanence`,
      '',
    ].join('\n');
  await choose(
    page,
    await file('a.csv', register('12/03/2019')),
    await file('b.csv', register('19/03/2019')),
    await file('c.csv', register('26/03/2019')),
  );
  const waiting = page.getByRole('region', { name: 'Fichiers qui attendent une réponse' });
  await expect(waiting.getByRole('article')).toHaveCount(3);
  const first = waiting.getByRole('article', { name: 'a.csv' });
  await first
    .getByRole('group', { name: /« Permanence »/ })
    .getByRole('radio', { name: /^Un atelier, ou un rendez-vous de plusieurs/ })
    .check();
  await first.getByRole('button', { name: 'Compter ainsi' }).click();
  await expect(first.getByText('Atelier ou rendez-vous individuel ?')).toHaveCount(0);
  await first.getByLabel('Ville de la séance').fill('Albi (81)');
  await first.getByRole('button', { name: 'Compter ce fichier et les 2 autres de même forme' }).click();
  await expect(waiting).toHaveCount(0);
  await page.goto('#/?from=2019-02-15&to=2020-02-15');
  await ready(page);
  expect((await headlines(page))['attendances']).toBe(6);
});

test('gives the figures of the demonstration when its files are dropped on an empty app', async ({ page }) => {
  await page.goto('#/?from=2019-02-15&to=2020-02-15');
  await ready(page);
  const expected = await headlines(page);
  await page.goto('#/data');
  await ready(page);
  await page.getByRole('button', { name: 'Tout oublier' }).click();
  await ready(page);
  const names = (await readdir('dist/demo')).filter((name) => /\.[ct]sv$/.test(name));
  const transfer = await page.evaluateHandle(async (files) => {
    const data = new DataTransfer();
    for (const name of files) data.items.add(new File([await (await fetch(`demo/${name}`)).blob()], name));
    return data;
  }, names);
  await page.locator('body').dispatchEvent('dragover', { dataTransfer: transfer });
  await page.locator('body').dispatchEvent('drop', { dataTransfer: transfer });
  await expect.poll(async () => digest(page), { timeout: 40_000 }).not.toBe('');
  await ready(page);
  await page.goto('#/?from=2019-02-15&to=2020-02-15');
  await ready(page);
  expect(await headlines(page)).toEqual(expected);
});

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3);
const wrong: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
  ['photo.csv', png, /image PNG/],
  ['vide.csv', '', /vide/],
  ['sans-colonne.csv', 'a;b;c\n1;2;3\n4;5;6\n', /colonne/],
  ['page.csv', '<!doctype html><html><body><p>bonjour</p></body></html>', /HTML/],
  ['totaux.csv', 'Thème;Nombre de participants\nBureautique;120\nCV;80\n', /agrégé/],
];

for (const [name, content, message] of wrong) {
  test(`refuses ${name} by its name, says why, and keeps the dataset`, async ({ page }) => {
    await page.goto('#/data');
    await ready(page);
    const before = await digest(page);
    await choose(page, await file(name, content));
    await expect(page.getByText(message).first()).toBeVisible();
    await expect(page.getByText(name).first()).toBeVisible();
    await ready(page);
    expect(await digest(page)).toBe(before);
  });
}

test('keeps the good file when three others given with it are refused', async ({ page }) => {
  await page.goto('#/data');
  await ready(page);
  const before = await digest(page);
  await choose(
    page,
    await file('photo.csv', png),
    await file('vide.csv', ''),
    await file('autre.csv', png),
    await file('séances.csv', own),
  );
  await expect.poll(async () => digest(page)).not.toBe(before);
  await ready(page);
  await expect(page.getByText(/image PNG/).first()).toBeVisible();
  await expect(page.getByText('séances.csv').first()).toBeVisible();
});

test('refuses the row that a cut file ends with, and counts the others', async ({ page }) => {
  await page.goto('#/data');
  await ready(page);
  const before = await digest(page);
  await choose(page, await file('coupé.csv', own.slice(0, own.indexOf(';Nîmes;Présent\nFaure'))));
  await expect.poll(async () => digest(page)).not.toBe(before);
  await ready(page);
  await page.goto('#/?from=2019-02-15&to=2020-02-15');
  await ready(page);
  expect((await headlines(page))['attendances']).toBe(2);
});

test('shows markup and formulas as the text they are', async ({ page }) => {
  const hostile = own
    .replace('CV;Montpellier', '<img src=x onerror=alert(1)>;Montpellier')
    .replace('Faure;Dede', '=HYPERLINK("https://example.org");"><script>alert(1)</script>');
  await page.goto('#/data');
  await ready(page);
  const before = await digest(page);
  await choose(page, await file('<b>piège</b>.csv'.replaceAll('/', '_'), hostile));
  await expect.poll(async () => digest(page)).not.toBe(before);
  await ready(page);
  await expect(page.locator('img[src=x]')).toHaveCount(0);
  await expect(page.locator('main b')).toHaveCount(0);
});

test('cancels an import and keeps the dataset as it was', async ({ page }) => {
  await page.goto('#/data');
  await ready(page);
  const before = await digest(page);
  const [header = '', ...rows] = own.trimEnd().split('\n');
  const many = [
    header,
    ...Array.from({ length: 60_000 }, (_, index) => rows.map((row) => row.replace('@', `${index}@`))).flat(),
  ];
  await choose(page, await file('énorme.csv', many.join('\n')));
  await page.getByRole('button', { name: /annuler/i }).click();
  await expect(page.getByRole('button', { name: /annuler/i })).toHaveCount(0);
  await ready(page);
  expect(await digest(page)).toBe(before);
  await page.goto('#/?from=2019-02-15&to=2020-02-15');
  await ready(page);
  expect((await headlines(page))['hub-people']).toBeGreaterThan(17_460);
});
