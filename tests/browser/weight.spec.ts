import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const kB = 1000;

test('keeps the columns of the demonstration under half a megabyte', async () => {
  expect((await stat('dist/demo/demonstration.bilan.br')).size).toBeLessThanOrEqual(500 * kB);
});

test('lets what the first page needs, its words included, grow no more', async () => {
  const html = await readFile('dist/index.html', 'utf8');
  const needed = [
    ...html.matchAll(/<(?:script|link rel="(?:modulepreload|stylesheet)")[^>]*(?:src|href)="\.\/([^"]+)"/g),
  ];
  let sum = 0;
  for (const [, path = ''] of needed) sum += gzipSync(await readFile(join('dist', path)), { level: 9 }).length;
  expect(needed.length).toBeGreaterThan(1);
  // The aim is 120 kB for the first figure; this is what it weighs today.
  expect(sum).toBeLessThanOrEqual(179.5 * kB);
});

test('serves every page, script and column compressed too, and as it is', async () => {
  const all = await readdir('dist', { recursive: true });
  const own = all.filter((path) => /\.(html|js|css|wasm|bilan)$/.test(path));
  for (const path of own) {
    const bytes = await readFile(join('dist', path));
    if (bytes.length < 1024) continue;
    expect(all).toContain(`${path}.br`);
    expect(gunzipSync(await readFile(join('dist', `${path}.gz`))).equals(bytes)).toBe(true);
    if (bytes.length < kB * kB)
      expect(brotliDecompressSync(await readFile(join('dist', `${path}.br`))).equals(bytes)).toBe(true);
  }
});
