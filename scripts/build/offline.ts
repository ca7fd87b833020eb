import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, Rollup } from 'vite';

const name = 'sw.js';
/** Heavy, or of another region, or never asked for by most. */
const later = /\.wasm$|duckdb-browser|\.(woff2?|json|csv|xlsx|ods)$/;
/** Nobody imports it. */
const exported = /export\s*\{\s*\};?/;
/** Hexadecimal digits of a digest that tell a file from any that a host may answer by mistake. */
const DIGITS = 16;

/**
 * Builds the service worker beside the page, and tells it the files of this version with their digests. `VITE_OFFLINE=no` builds one that takes
 * away what earlier versions kept: without any, the browsers that know one would stay with it.
 */
export function offline(): Plugin {
  let root = '';
  let isWanted = true;
  return {
    name: 'bilan-offline',
    apply: 'build',
    configResolved: (config) => {
      ({ root } = config);
      isWanted = config.env['VITE_OFFLINE'] !== 'no';
    },
    buildStart() {
      const id = `src/offline/${isWanted ? 'serviceWorker' : 'farewell'}.ts`;
      this.emitFile({ type: 'chunk', id, fileName: name, preserveSignature: false });
    },
    async writeBundle({ dir = 'dist' }, bundle) {
      const worker = bundle[name];
      if (worker?.type !== 'chunk' || worker.imports.length > 0) throw new TypeError('the service worker stands alone');
      const code = worker.code.replace(exported, '');
      const version = isWanted ? JSON.stringify(await versionOf(dir, bundle, root, code)) : '';
      await writeFile(
        join(dir, name),
        code.replace('BILAN_FILES', () => version),
      );
    },
  };
}

/** Its name changes with the page, with any file of it and with the worker itself. */
async function versionOf(dir: string, bundle: Rollup.OutputBundle, root: string, code: string): Promise<object> {
  const digest = async (path: string): Promise<string> =>
    createHash('sha256')
      .update(await readFile(join(dir, path)))
      .digest('hex')
      .slice(0, DIGITS);
  const digests = async (paths: readonly string[]): Promise<Readonly<Record<string, string>>> =>
    Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await digest(path)] as const)));
  const { region } = JSON.parse(await readFile(join(root, 'data/programme.json'), 'utf8')) as { region: string };
  const files = Object.keys(bundle).filter((path) => path.startsWith('assets/'));
  const isFirst = (path: string): boolean => !later.test(path) || isOfFirst(path, region);
  const served = (await readdir(join(dir, 'demo')).catch(() => [])).map((file) => `demo/${file}`);
  const own = (await readdir(dir)).filter((path) => path === 'manifest.webmanifest' || path === 'icon.svg');
  const shown = served.filter((path) => /\.bilan$|manifest\.json$/.test(path));
  const version = {
    script: entryOf(bundle),
    first: await digests([...files.filter(isFirst), ...shown, ...own]),
    later: await digests([
      ...files.filter((path) => !isFirst(path)),
      ...served.filter((path) => !shown.includes(path)),
    ]),
  };
  const hash = createHash('sha256').update(JSON.stringify([version, code, await digest('index.html')]));
  return { name: hash.digest('hex').slice(0, DIGITS), ...version };
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
