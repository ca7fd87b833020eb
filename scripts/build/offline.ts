import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, Rollup } from 'vite';

const name = 'sw.js';
/** Heavy, or of another region, or never asked for by most. */
const later = /\.wasm$|duckdb-browser|\.(woff2?|json|csv|xlsx|ods)$/;
/** Nobody imports it. */
const exported = /export\s*\{\s*\};?/;

/** Builds the service worker beside the page, and tells it the files of this version. */
export function offline(): Plugin {
  let root = '';
  return {
    name: 'bilan-offline',
    apply: 'build',
    configResolved: (config) => {
      ({ root } = config);
    },
    buildStart() {
      this.emitFile({ type: 'chunk', id: 'src/offline/serviceWorker.ts', fileName: name, preserveSignature: false });
    },
    async writeBundle({ dir = 'dist' }, bundle) {
      const worker = bundle[name];
      if (worker?.type !== 'chunk' || worker.imports.length > 0) throw new TypeError('the service worker stands alone');
      const { region } = JSON.parse(await readFile(join(root, 'data/programme.json'), 'utf8')) as { region: string };
      const files = Object.keys(bundle).filter((path) => path.startsWith('assets/'));
      const isFirst = (path: string): boolean => !later.test(path) || isOfFirst(path, region);
      const served = (await readdir(join(dir, 'demo')).catch(() => [])).map((file) => `demo/${file}`);
      const shown = served.filter((path) => /\.bilan$|manifest\.json$/.test(path));
      const first = [...files.filter(isFirst), ...shown, 'manifest.webmanifest', 'icon.svg'];
      const hash = createHash('sha256').update(first.join());
      for (const path of ['index.html', ...shown]) hash.update(await readFile(join(dir, path)));
      const version = {
        name: hash.digest('hex').slice(0, 16),
        script: entryOf(bundle),
        first,
        later: [...files.filter((path) => !isFirst(path)), ...served.filter((path) => !shown.includes(path))],
      };
      const code = worker.code.replace('BILAN_FILES', () => JSON.stringify(version)).replace(exported, '');
      await writeFile(join(dir, name), code);
    },
  };
}

/** The communes, outline and residents of the programme's own region, and the letters of the source language. */
function isOfFirst(path: string, region: string): boolean {
  return new RegExp(`^assets/(${region}(\\.outline)?-|inter-latin-wght-normal-).*\\.(json|woff2)$`).test(path);
}

/** The script that the page begins with. */
export function entryOf(bundle: Rollup.OutputBundle): string {
  const entry = Object.values(bundle).find(
    (each) => each.type === 'chunk' && each.isEntry && each.facadeModuleId?.endsWith('.html') === true,
  );
  if (entry === undefined) throw new TypeError('no entry');
  return entry.fileName;
}
