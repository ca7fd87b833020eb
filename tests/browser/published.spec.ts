import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { build, preview, type PreviewServer } from 'vite';
import { publishCommand } from '../../scripts/commands/publishCommand.ts';
import { expect, headlines, ready, test, violations } from './bilan.ts';

let folder = '';
let server: PreviewServer | null = null;
const keyFile = (): string => join(folder, 'bilan.pem');

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = await mkdtemp(join(tmpdir(), 'bilan-published-'));
  for (const name of [
    'src',
    'data',
    'scripts/build',
    'index.html',
    'vite.config.ts',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ])
    await cp(name, join(folder, name), { recursive: true });
  await cp('public/icon.svg', join(folder, 'public/icon.svg'));
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  const path = join(folder, 'data/programme.json');
  const programme = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  const { privateKey } = generateKeyPairSync('ed25519');
  const { x: publicKey } = createPublicKey(privateKey).export({ format: 'jwk' });
  await writeFile(keyFile(), privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  await writeFile(path, JSON.stringify({ ...programme, demo: false, published: true, publicKey }));
  const exports = ['billetterie-2019-2020.csv', 'ateliers-region-2019-2020.csv', 'suivi-coaching.csv'];
  const out = join(folder, 'public/published');
  expect(
    await publishCommand([...exports.map((name) => join('dist/demo', name)), '--out', out, '--sign', keyFile()]),
  ).toBe(0);
  const shared = { root: folder, configFile: join(folder, 'vite.config.ts'), logLevel: 'error' } as const;
  await build(shared);
  server = await preview({ ...shared, preview: { port: 4177, host: '127.0.0.1' } });
});

test.afterAll(async () => {
  await new Promise((done) => {
    if (server === null) done(null);
    else server.httpServer.close(done);
  });
  await rm(folder, { recursive: true, force: true });
});

test.use({ baseURL: 'http://127.0.0.1:4177/' });

test('is what visitors load, with the same figures and nobody in it', async ({ page }) => {
  const text = await readFile(join(folder, 'public/published/dataset.bilan'), 'latin1');
  expect(text).not.toMatch(/@example|example|\b0[67]\d{8}\b/);
  const manifest = JSON.parse(await readFile(join(folder, 'public/published/manifest.json'), 'utf8')) as {
    readonly figures: readonly { readonly indicator: string; readonly after: number | null }[];
  };
  await page.goto('#/?from=2019-02-15&to=2020-02-15');
  await ready(page);
  await expect(page.getByText(/fictives/)).toBeHidden();
  const shown = await headlines(page);
  const after = Object.fromEntries(manifest.figures.map((each) => [each.indicator, each.after]));
  expect(shown['people']).toBe(after['people']);
  expect(shown['women-share']).toBeCloseTo(Number(after['women-share']), 12);
  await page.getByRole('button', { name: 'Définition de « Personnes formées »' }).first().click();
  await page.getByRole('button', { name: 'Passeport de ce chiffre' }).first().click();
  await expect(page.getByRole('dialog')).toContainText('billetterie-2019-2020.csv');
});

test('gives a figure a page of its own, which another site can show and which says its state', async ({ page }) => {
  await page.goto('#/?from=2019-02-15&to=2020-02-15');
  await ready(page);
  const { people } = await headlines(page);
  await page.getByRole('button', { name: 'Définition de « Personnes formées »' }).first().click();
  await page.getByRole('button', { name: 'Passeport de ce chiffre' }).first().click();
  const code = await page.getByLabel('Intégrer ce chiffre à une autre page').inputValue();
  expect(code).toContain('/published/figures/people-2019-02-15_2020-02-15.html"');
  // Another page of the same origin, so that what tests keep out of the way can be.
  await page.route('**/article.html', async (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="fr"><title>Un journal</title><main><h1>Article</h1>${code}</main></html>`,
    }),
  );
  await page.goto('article.html');
  const shown = page.frameLocator('iframe');
  await expect(shown.locator('.value')).toHaveText(`${Number(people).toLocaleString('fr-FR')} personnes`);
  await expect(shown.getByText(/^À jour au /)).toBeVisible();
  await expect(shown.getByRole('img', { name: /mois par mois/ })).toBeVisible();
  await expect(shown.getByText(/Données arrêtées au/)).toBeVisible();
  await page.goto(/src="([^"]+)"/.exec(code)?.[1] ?? '');
  expect(await violations(page)).toEqual([]);
});

test('shows what may be published, whatever the address asks', async ({ page }) => {
  await page.goto('#/?from=2019-02-15&to=2020-02-15');
  await ready(page);
  const profile = page.getByLabel('Chiffres', { exact: true });
  await expect(profile).toHaveValue('press');
  await expect(profile.locator('option')).toHaveText(['comme dans la presse', 'comme en données ouvertes']);
  await expect(page.getByText(/^Chiffres publiés/)).toBeVisible();
  await expect(page.getByText('Modifier les objectifs')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Enregistrer programme.json' })).toBeHidden();
  await page.goto('#/territory?from=2019-03-01&to=2019-04-01&profile=internal');
  await ready(page);
  await expect(page.getByText(/profile=internal\)\s:\sils ne sont pas montrés ici/)).toBeVisible();
  const counts = await page
    .locator('[data-state="shown"][data-indicator="people"], [data-state="shown"][data-indicator="attendances"]')
    .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset['value'])));
  expect(counts.filter((count) => count > 0 && count < 11)).toEqual([]);
});

test('tells readers which files were counted, and gives them no tool of the keeper', async ({ page }) => {
  await page.goto('#/data');
  await ready(page);
  await expect(page.getByRole('heading', { level: 1, name: 'D’où viennent ces chiffres' })).toBeVisible();
  await expect(page.getByText(/^Signature vérifiée dans ce navigateur/)).toBeVisible();
  const files = page.getByRole('table', { name: 'Fichiers comptés' });
  await expect(
    files.getByRole('row', { name: /^billetterie-2019-2020\.csv présences 27\s631 22\s271 présences$/ }),
  ).toBeVisible();
  await expect(page.locator('input[type="file"]')).toHaveCount(0);
  await expect(page.getByText(/Tout oublier|clé des pseudonymes|démonstration|Chercher|Importer|Effacer/)).toHaveCount(
    0,
  );
});

test('is refused when it is not the one its manifest describes', async ({ page }) => {
  const served = join(folder, 'dist/published/dataset.bilan');
  const bytes = await readFile(served);
  await writeFile(served, Buffer.concat([bytes, Buffer.from([0])]));
  await page.goto('#/');
  await ready(page);
  await expect(page.getByText('Les chiffres publiés n’ont pas pu être chargés.').first()).toBeVisible();
  await expect(page.getByText(/^Ces chiffres ne sont pas ceux que l’équipe du programme a signés/)).toBeVisible();
  await writeFile(served, bytes);
  const signature = join(folder, 'dist/published/signature.json');
  const text = await readFile(signature, 'utf8');
  for (const [other, said] of [
    [null, /^Ce site ne montre que des chiffres signés/],
    [
      text.replace(/"publicKey": "[^"]*/, `"publicKey": "${'A'.repeat(43)}`),
      /^Ces chiffres sont signés, mais pas par l’équipe/,
    ],
  ] as const) {
    if (other === null) await rm(signature);
    else await writeFile(signature, other);
    await page.reload();
    await ready(page);
    await expect(page.getByText(said)).toBeVisible();
  }
  await writeFile(signature, text);
});

test('publishes released answers alone: every page shows them, without a row, a person or a database', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const days = 'from=2019-02-15&to=2020-02-15';
  // The keeper's page, which the other tests are about.
  const home = `http://127.0.0.1:${process.env['BILAN_PORT'] ?? 4174}/`;
  const keeper = await browser.newPage({ locale: 'fr-FR', timezoneId: 'Europe/Paris' });
  await keeper.goto(`${home}#/data`);
  await ready(keeper);
  const periods = keeper.getByRole('group', { name: 'Périodes' });
  for (const box of await periods.getByRole('checkbox').all()) await box.setChecked(false);
  for (const year of ['15 février 2019 – 14 février 2020', '15 février 2020 – 14 février 2021'])
    await periods.getByLabel(year).check();
  await keeper.getByLabel(/Départements \(/).uncheck();
  await keeper.getByRole('button', { name: 'Préparer la publication' }).click();
  const save = keeper.getByRole('button', { name: 'Enregistrer l’archive' });
  await expect(save).toBeVisible({ timeout: 150_000 });
  await keeper.locator('input[type="file"]').setInputFiles(keyFile());
  await expect(
    keeper.getByText(/^La publication sera signée\. Pour que la page des visiteurs le vérifie/),
  ).toBeVisible();
  const saving = keeper.waitForEvent('download');
  await save.click();
  const parts = unzipSync(new Uint8Array(await readFile(await (await saving).path())));
  const isPage = (name: string): boolean => name.startsWith('figures/');
  expect(Object.keys(parts)).toContain('figures/people-2019-02-15_2020-02-15.html');
  expect(
    Object.keys(parts)
      .filter((name) => !isPage(name))
      .sort(),
  ).toEqual(['answers.json', 'figures.csv', 'ledger.json', 'manifest.json', 'signature.json']);
  const own: Record<string, Readonly<Record<string, number | string>>> = {};
  for (const path of ['', 'territory', 'audience', 'pathway', 'partners']) {
    await keeper.goto(`${home}#/${path}?${days}&profile=press`);
    await ready(keeper);
    own[path] = await headlines(keeper);
  }
  await keeper.close();

  const served = join(folder, 'dist/published');
  const older = `${served}-older`;
  await rename(served, older);
  await mkdir(join(served, 'figures'), { recursive: true });
  for (const [name, bytes] of Object.entries(parts)) await writeFile(join(served, name), bytes);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const [path, figures] of Object.entries(own)) {
    await page.goto(`#/${path}?${days}`);
    await ready(page);
    expect(await headlines(page), path).toEqual(figures);
  }
  expect(asked.filter((url) => /\.wasm|dataset\.bilan|duckdb/.test(url))).toEqual([]);
  await page.getByLabel('Période').selectOption({ label: '15 février 2020 – 14 février 2021' });
  await ready(page);
  await expect(page).toHaveURL(/from=2020-02-15&to=2021-02-15/);
  expect(Object.values(await headlines(page)).filter((value) => typeof value === 'number')).not.toEqual([]);
  await page.goto(`#/?${days}&gender=F`);
  await ready(page);
  await expect(page.getByText(/^Ce filtre n’a pas été publié/)).toBeVisible();
  expect(Object.values(await headlines(page)).filter((value) => typeof value === 'number')).toEqual([]);
  // Whoever puts an earlier publication back, signed as it was, is found out by who has seen the later one.
  await rm(served, { recursive: true });
  await rename(older, served);
  await page.reload();
  await ready(page);
  await expect(
    page.getByText(/^Ces chiffres sont plus anciens que ceux que ce site vous a déjà montrés/),
  ).toBeVisible();
  await page.evaluate(() => localStorage.clear());
  await page.addInitScript(() => {
    crypto.subtle.importKey = async () => Promise.reject(new DOMException('unknown', 'NotSupportedError'));
  });
  await page.reload();
  await ready(page);
  await expect(page.getByText(/une signature que ce navigateur ne sait pas vérifier/)).toBeVisible();
  expect(Object.values(await headlines(page)).filter((value) => typeof value === 'number')).not.toEqual([]);
});
