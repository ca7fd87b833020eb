import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type HtmlTagDescriptor, type Plugin, type Rollup } from 'vite';
import type { Terms } from '../../src/engine/scan/messages.ts';
import { readProgramme } from '../../src/model/place/programme.ts';

/** What the first page needs besides the script of every page: the words of the source language; on a published site, what reads its dataset. */
const first = ['src/i18n/first/fr.ts'];
const ofPublished = ['src/dataset/fetchPublished.ts'];

/** The columns of the demonstration and what is said of them. */
const demonstration = { columns: './demo/demonstration.bilan', beside: ['./demo/manifest.json'] };

/**
 * Puts `src/before.ts` into the page itself, so that the worker that counts begins, and the columns of the demonstration are fetched where one begins with
 * them, while the browser still fetches the page's own script; and lets it fetch the first page with that one.
 */
export function before(): Plugin {
  let root = '';
  return {
    name: 'bilan-before',
    apply: 'build',
    configResolved: (config) => {
      ({ root } = config);
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { bundle = {} }) => {
        const { isPublished, isDemo, programme } = await beginning(root);
        const notYet = (files: readonly string[]): readonly string[] => files.filter((file) => !html.includes(file));
        const addresses = {
          scan: workerIn(bundle),
          programme,
          ...(isDemo ? demonstration : { columns: null, beside: [] }),
        };
        const script = await bundled(join(root, 'src/before.ts'), addresses);
        const tags = notYet(chunksOf(bundle, [...first, ...(isPublished ? ofPublished : [])])).map(
          (file): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: '', href: `./${file}` },
            injectTo: 'head',
          }),
        );
        // Before any style sheet, for which a script waits.
        return {
          html: html.replace(/<meta charset[^>]*>/, (charset) => `${charset}\n    <script>${script}</script>`),
          tags,
        };
      },
    },
  };
}

/** One script that imports nothing, its addresses written in. */
async function bundled(file: string, addresses: object): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { BILAN_BEFORE: JSON.stringify(addresses) },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: file, output: { format: 'iife' } },
    },
  });
  if (Array.isArray(built) || !('output' in built)) throw new TypeError(`${file} is one script`);
  const [{ code }, ...others] = built.output;
  if (others.length > 0) throw new TypeError(`${file} stands alone`);
  return code.trim();
}

function workerIn(bundle: Rollup.OutputBundle): string {
  const found = Object.keys(bundle).filter((file) => /^assets\/scanWorker-[^/]+\.js$/.test(file));
  const [file] = found;
  if (file === undefined || found.length > 1) throw new TypeError(`one worker scans, not ${found.length}`);
  return `./${file}`;
}

/** The chunks of some modules, and those that they import at once. */
function chunksOf(bundle: Rollup.OutputBundle, modules: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const add = (file: string): void => {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk' || found.has(file)) return;
    found.add(file);
    chunk.imports.forEach(add);
  };
  for (const [file, chunk] of Object.entries(bundle)) {
    if (chunk.type === 'chunk' && modules.some((name) => chunk.facadeModuleId?.endsWith(`/${name}`) === true))
      add(file);
  }
  return [...found];
}

/** What the page of the programme begins with, and what of it the figures depend on. */
async function beginning(
  root: string,
): Promise<{ readonly isPublished: boolean; readonly isDemo: boolean; readonly programme: Terms }> {
  const { demo, published, hub, ageBands } = readProgramme(
    JSON.parse(await readFile(join(root, 'data/programme.json'), 'utf8')),
  );
  return { isPublished: published, isDemo: demo && !published, programme: { hub, ageBands } };
}
