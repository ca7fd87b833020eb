import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ready } from './bilan.ts';
import { types } from './host.ts';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 120_000 });

/** The rules of `_headers`: a path, a star at its end for all below, and the headers of what it names. */
async function rules(): Promise<readonly { readonly path: string; readonly headers: readonly string[] }[]> {
  const text = await readFile('dist/_headers', 'utf8');
  return text.split(/\n(?=\/)/).map((rule) => {
    const [path = '', ...headers] = rule.trim().split(/\n\s*/);
    return { path, headers };
  });
}

async function serve(file: string, response: ServerResponse): Promise<void> {
  try {
    const bytes = await readFile(file);
    response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
    response.end(bytes);
  } catch {
    response.statusCode = 404;
    response.end();
  }
}

let server: Server;
let base = '';
test.beforeAll(async () => {
  const all = await rules();
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://bilan.example').pathname;
    for (const { path: named, headers } of all) {
      if (named !== path && !(named.endsWith('*') && path.startsWith(named.slice(0, -1)))) continue;
      for (const header of headers)
        response.setHeader(header.slice(0, header.indexOf(':')), header.slice(header.indexOf(':') + 2));
    }
    const file = join('dist', path === '/' ? 'index.html' : path);
    void serve(file, response);
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
test.afterAll(() => {
  server.close();
});

test('the page, its workers and its database live under the headers that are written for hosts', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const response = await page.goto(base);
  expect(response?.headers()).toMatchObject({
    'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  });
  await ready(page);
  await page.goto(`${base}#/query`);
  await page.getByRole('button', { name: 'Exécuter' }).click();
  await expect(page.getByRole('heading', { name: 'Résultat' })).toBeVisible({ timeout: 60_000 });
  expect(errors).toEqual([]);
});

test('nothing may be sent elsewhere, from the page or from its workers', async ({ page }) => {
  await page.goto(base);
  await ready(page);
  const sent = async (): Promise<string> =>
    fetch('http://example.org/').then(
      () => 'sent',
      () => 'refused',
    );
  expect(await page.evaluate(sent)).toBe('refused');
  const [worker] = page.workers();
  expect(await worker?.evaluate(sent)).toBe('refused');
});

test('an asset is kept for ever, and what tells of the newest version is asked for every time', async ({ request }) => {
  const script = (await (await request.get(`${base}version.json`)).json()) as { readonly script: string };
  expect((await request.get(base + script.script)).headers()['cache-control']).toContain('immutable');
  for (const path of ['', 'sw.js', 'version.json'])
    expect((await request.get(base + path)).headers()['cache-control']).toBe('no-cache');
});

test('what is in the page is told beside it: a bill of materials, and the notices of everybody', async ({
  request,
}) => {
  const bill = (await (await request.get(`${base}sbom.cdx.json`)).json()) as {
    readonly components: readonly { readonly name: string; readonly licenses: readonly object[] }[];
  };
  const names = bill.components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['react', '@duckdb/duckdb-wasm', 'hucre', 'papaparse']));
  const notices = await (await request.get(`${base}third-party-notices.txt`)).text();
  for (const name of names) expect(notices).toContain(`\n${name} `.trimStart());
});

test('lets other sites show the pages of figures, and not the page itself', async () => {
  const all = await rules();
  const of = (path: string): string => all.find((rule) => rule.path === path)?.headers.join('\n') ?? '';
  expect(of('/*')).toContain("default-src 'none'");
  expect(of('/*')).not.toContain('frame-ancestors');
  for (const path of ['/', '/index.html']) {
    expect(of(path)).toContain("default-src 'none'");
    expect(of(path)).toContain("frame-ancestors 'none'");
  }
});
