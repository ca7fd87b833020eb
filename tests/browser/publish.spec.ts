import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect, ready, test, violations } from './bilan.ts';

const names = ['Aubéron', 'Zéphirine', '=Soubeyran', 'Xantrailles'];
const lines = Array.from({ length: 90 }, (_, index) => {
  const name = names[index % names.length] ?? '';
  const day = `${String((index % 27) + 1).padStart(2, '0')}/03/2019`;
  const phone = `06 39 98 ${String(index).padStart(2, '0')} 77`;
  return `${name};Prénom${index};prenom${index}@example.org;${phone};0${(index % 9) + 1}/04/19${70 + (index % 20)};${day};${index % 3 === 0 ? 'Montpellier' : 'Nîmes'};${index % 2 ? 'Femme' : 'Homme'};Présent`;
});
const file = {
  name: 'presences.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`Nom;Prénom;Email;Téléphone;Date de naissance;Date;Ville;Genre;Statut\n${lines.join('\n')}\n`),
};
const identity =
  /Aub[ée]ron|Z[ée]phirine|Soubeyran|Xantrailles|Pr[ée]nom\d|@example|0?6\s?39\s?98|\d\d\/04\/19\d\d|19[78]\d-04-0/i;

/** Every text of a file, archives opened. */
async function textsOf(download: Download): Promise<readonly string[]> {
  const bytes = new Uint8Array(await readFile(await download.path()));
  const text = new TextDecoder();
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? Object.values(unzipSync(bytes)).map((part) => text.decode(part)) : [text.decode(bytes)];
}

async function saved(page: Page, click: () => Promise<void>): Promise<Download> {
  const download = page.waitForEvent('download');
  await click();
  return download;
}

test('publishes what it read without a name, and remembers it; no export holds one either', async ({ page }) => {
  await page.goto('#/data');
  await ready(page);
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.getByRole('heading', { name: 'presences.csv' })).toBeVisible();
  await ready(page);
  await page.getByLabel('Ce qui est publié').selectOption({ label: 'Jeu de données pseudonymisé' });
  await expect(page.getByRole('button', { name: 'Préparer la publication' })).toBeDisabled();
  await page.getByLabel('Où sera-t-il servi ?').selectOption({ label: 'Sur un site ouvert à tous' });
  await expect(page.getByRole('alert')).toContainText('Choisissez « Site public »');
  await expect(page.getByRole('button', { name: 'Préparer la publication' })).toBeDisabled();
  await page.getByLabel('Où sera-t-il servi ?').selectOption({ label: 'Sur un intranet' });
  await page.getByRole('button', { name: 'Préparer la publication' }).click();
  const table = page.getByRole('region', { name: 'Chiffres de l’aperçu, avant et après la publication' });
  await expect(table.getByRole('row', { name: /^Personnes formées 90 90/ })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(/par une seule venue \(jour et ville\).*\d\s%\)/)).toBeVisible();
  await page.getByRole('button', { name: 'Mesurer ce que cache chaque variante' }).click();
  const variants = page.getByRole('region', { name: /^Combien de personnes/ });
  await expect(variants.getByRole('row')).toHaveCount(7, { timeout: 30_000 });
  await expect(variants.getByRole('row', { name: /^des mois \d+ \(\d+(,\d)?\s%\)/ })).toBeVisible();
  const archive = await saved(page, () => page.getByRole('button', { name: 'Enregistrer l’archive' }).click());
  const parts = unzipSync(new Uint8Array(await readFile(await archive.path())));
  const [pages, others] = [/^figures\//, /^(?!figures\/)/].map((of) =>
    Object.keys(parts).filter((name) => of.test(name)),
  );
  expect(others?.toSorted()).toEqual(['dataset.bilan', 'figures.csv', 'ledger.json', 'manifest.json']);
  expect(pages?.some((name) => /^figures\/people-[\d_-]+\.html$/.test(name))).toBe(true);
  for (const text of await textsOf(archive)) expect(text).not.toMatch(identity);
  await expect(page.getByText(/1 publication passée/)).toBeVisible();

  await page.getByLabel('Ce qui est publié').selectOption({ label: 'Tableaux protégés seulement' });
  await page.getByRole('button', { name: 'Préparer la publication' }).click();
  await expect(page.getByText(/Publication refusée|Tableaux prêts/).first()).toBeVisible({ timeout: 30_000 });

  await page.goto('#/?from=2019-03-01&to=2019-04-01');
  await ready(page);
  await page.getByRole('button', { name: 'Emporter' }).click();
  const exports = [
    await saved(page, () => page.getByRole('button', { name: /classeur/ }).click()),
    await saved(page, () => page.getByRole('button', { name: /diaporama/i }).click()),
  ];
  const chart = page.getByRole('figure').first();
  for (const name of ['CSV', 'SVG', 'XLSX']) {
    const button = chart.getByRole('button', { name, exact: true });
    if ((await button.count()) > 0) exports.push(await saved(page, () => button.first().click()));
  }
  expect(exports.length).toBeGreaterThan(3);
  for (const each of exports) for (const text of await textsOf(each)) expect(text).not.toMatch(identity);
});

test('refuses to publish next to nobody, and a ledger of another programme', async ({ page }) => {
  await page.goto('#/data');
  await ready(page);
  const few = { ...file, buffer: Buffer.from(file.buffer.toString().split('\n').slice(0, 6).join('\n')) };
  await page.locator('input[type="file"]').setInputFiles(few);
  await expect(page.getByRole('heading', { name: 'presences.csv' })).toBeVisible();
  await ready(page);
  await page.getByLabel('Ce qui est publié').selectOption({ label: 'Jeu de données pseudonymisé' });
  await page.getByLabel('Où sera-t-il servi ?').selectOption({ label: 'Sur un intranet' });
  await page.getByRole('button', { name: 'Préparer la publication' }).click();
  await expect(page.getByText('Moins de 11 personnes : il ne resterait rien à publier.')).toBeVisible();
  const ledger = JSON.stringify({ form: 1, programme: 'Un autre', releases: [] });
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'ledger.json', mimeType: 'application/json', buffer: Buffer.from(ledger) });
  await expect(page.getByText(/0 publication passée/)).toBeVisible();
  await page.getByRole('button', { name: 'Préparer la publication' }).click();
  await expect(page.getByText(/registre est celui d’un autre programme\s: Un autre/)).toBeVisible();
});

test('shows the past releases of a ledger, and what each changed of the one before it', async ({ page }) => {
  const period = { from: '2019-02-15', to: '2020-02-15' };
  const people = (value: number | null, key: string) => ({
    indicator: 'people',
    period,
    filter: '',
    by: key === '' ? null : 'city',
    key,
    value,
  });
  const release = (on: string, facts: readonly unknown[]) => ({ on, profile: 'press', digest: 'a', facts });
  const releases = [
    release('2020-03-01', [people(30_120, ''), people(null, '81004')]),
    release('2020-06-01', [people(30_200, ''), people(823, '81004'), people(400, '30189')]),
  ];
  await page.goto('#/data');
  await ready(page);
  const ledger = JSON.stringify({ form: 1, programme: 'Un autre', releases });
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'ledger.json', mimeType: 'application/json', buffer: Buffer.from(ledger) });
  await page.getByText('Voir les publications passées').click();
  await expect(
    page.getByText(/Depuis celle du 1er mars 2020\s: 2 chiffres changés, 1 ajouté, aucun retiré/),
  ).toBeVisible();
  const rows = page.getByRole('table', { name: /Le 1er juin 2020, pour la presse/ }).locator('tbody tr');
  await expect(rows).toHaveText([/Personnes formées.*30\s120.*30\s200/, /Personnes formées · Albi.*masqué.*823/]);
  await expect(page.getByText(/La première\s: rien à quoi la comparer/)).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
