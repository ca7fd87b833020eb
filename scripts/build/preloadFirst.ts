import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';

/** What the first page needs besides the script of every page: the words of the source language and the page itself. */
const first = ['src/i18n/fr.ts', 'src/pages/overview/OverviewPage.tsx'];

/** Lets the browser fetch what a visitor sees first while it still reads the page's own script: the first page, and the columns of the demonstration where one begins with them. */
export function preloadFirst(): Plugin {
  let root = '';
  return {
    name: 'bilan-preload-first',
    apply: 'build',
    configResolved: (config) => {
      ({ root } = config);
    },
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { bundle = {} }) => {
        const scripts = chunksOf(bundle, first)
          .filter((file) => !html.includes(file))
          .map((file) => link({ rel: 'modulepreload', crossorigin: '', href: `./${file}` }));
        return [...scripts, ...(await columnsOf(root))];
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

async function columnsOf(root: string): Promise<readonly HtmlTagDescriptor[]> {
  const programme = JSON.parse(await readFile(join(root, 'data/programme.json'), 'utf8')) as {
    readonly demo?: boolean;
    readonly published?: boolean;
  };
  if (programme.demo !== true || programme.published === true) return [];
  return ['demonstration.bilan', 'manifest.json'].map((name) =>
    link({ rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href: `./demo/${name}` }),
  );
}

function link(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: 'link', attrs, injectTo: 'head' };
}
