import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';
import { AHEAD } from '../../src/dataset/ahead.ts';
import { SHELF_HINT } from '../../src/dataset/shelf/shelfHint.ts';

/** What the first page needs besides the script of every page: the words of the source language. */
const first = ['src/i18n/first/fr.ts'];

/** What is drawn below the first figures: fetched behind all that they wait for. */
const below = ['src/pages/overview/Below.tsx'];

/** The columns of the demonstration and what is said of them. Whoever has something on the shelf sees that, and fetches neither. */
const demonstration = ['./demo/demonstration.bilan', './demo/manifest.json'];

/** Run before the page's own script: what it asks for is read while that one is. */
function scriptOf(bundle: Rollup.OutputBundle): { readonly name: string; readonly source: string } {
  const next = chunksOf(bundle, below).map((file) => `./${file}`);
  const source = `let isShelved = false;
try {
  isShelved = localStorage.getItem(${JSON.stringify(SHELF_HINT)}) !== null;
} catch {}
const ask = (href) =>
  fetch(href).then((response) => (response.ok ? response.arrayBuffer() : null)).catch(() => null);
const asked = isShelved ? [] : ${JSON.stringify(demonstration)};
globalThis.${AHEAD} ??= Object.fromEntries(asked.map((href) => [new URL(href, document.baseURI).href, ask(href)]));
for (const href of ${JSON.stringify(next)})
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'modulepreload', crossOrigin: '', fetchPriority: 'low', href }),
  );
`;
  return { name: `assets/ahead-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.js`, source };
}

/** Lets the browser fetch what a visitor sees first while it still reads the page's own script: the first page, and the columns of the demonstration where one begins with them. */
export function preloadFirst(): Plugin {
  let root = '';
  return {
    name: 'bilan-preload-first',
    apply: 'build',
    configResolved: (config) => {
      ({ root } = config);
    },
    async generateBundle(_, bundle) {
      if (!(await beginsWithDemonstration(root))) return;
      const { name, source } = scriptOf(bundle);
      this.emitFile({ type: 'asset', fileName: name, source });
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { bundle = {} }) => {
        const scripts = chunksOf(bundle, first)
          .filter((file) => !html.includes(file))
          .map((file): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: '', href: `./${file}` },
            injectTo: 'head',
          }));
        if (!(await beginsWithDemonstration(root))) return scripts;
        return [
          {
            tag: 'script',
            attrs: { type: 'module', async: true, src: `./${scriptOf(bundle).name}` },
            injectTo: 'head',
          },
          ...scripts,
        ];
      },
    },
  };
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

async function beginsWithDemonstration(root: string): Promise<boolean> {
  const programme = JSON.parse(await readFile(join(root, 'data/programme.json'), 'utf8')) as {
    readonly demo?: boolean;
    readonly published?: boolean;
  };
  return programme.demo === true && programme.published !== true;
}
