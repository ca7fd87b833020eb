import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, preview, type PreviewServer } from 'vite';
import { cells, expect, headlines, ready, test, violations } from './bilan.ts';

const sessions = `Email;Date;Ville;Statut
a@example.org;05/03/2019;Rennes;Présent
b@example.org;05/03/2019;Rennes;Présent
b@example.org;06/03/2019;Brest;Présent
c@example.org;06/03/2019;BREST CEDEX 2;Présent
d@example.org;07/03/2019;Vannes (56);Présent
e@example.org;07/03/2019;Vannes;Absent
f@example.org;08/03/2019;Montpellier;Présent
`;

let folder = '';
let server: PreviewServer | null = null;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = await mkdtemp(join(tmpdir(), 'bilan-brittany-'));
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
  for (const name of await readdir('public'))
    if (/^icon|\.webmanifest$/.test(name)) await cp(join('public', name), join(folder, 'public', name));
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  const path = join(folder, 'data/programme.json');
  const programme = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  await writeFile(path, JSON.stringify({ ...programme, name: 'Rennes', hub: '35238', region: '53', demo: false }));
  const shared = { root: folder, configFile: join(folder, 'vite.config.ts'), logLevel: 'error' } as const;
  await build(shared);
  server = await preview({ ...shared, preview: { port: 4176, host: '127.0.0.1' } });
});

test.afterAll(async () => {
  await new Promise((done) => {
    if (server === null) done(null);
    else server.httpServer.close(done);
  });
  await rm(folder, { recursive: true, force: true });
});

test.use({ baseURL: 'http://127.0.0.1:4176/' });

test('is the programme of Rennes and Brittany once its file says so', async ({ page }) => {
  await page.goto('#/data');
  await ready(page);
  const path = join(folder, 'rennes.csv');
  await writeFile(path, sessions);
  await page.locator('input[type=file]').setInputFiles(path);
  await expect(page.getByRole('heading', { name: 'rennes.csv' })).toBeVisible();
  await ready(page);
  await page.goto('#/territory');
  await ready(page);
  expect(await headlines(page)).toMatchObject({
    'hub-people': 2,
    'elsewhere-people': 4,
    'hub-and-elsewhere-people': 1,
    'session-cities': 3,
  });
  expect(await cells(page, 'people', 'city')).toMatchObject({ '35238': 2, '29019': 2, '56260': 1 });
  await expect(page.getByRole('button', { name: /Rennes, ville pivot, Ille-et-Vilaine/ }).first()).toBeVisible();
  await page.goto('#/territory?map=people-per-1000');
  await ready(page);
  await expect(page.locator('[data-by="department"][role="button"]')).toHaveCount(4);
  expect(await violations(page)).toEqual([]);
});
