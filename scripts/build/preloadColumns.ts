import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Lets the browser fetch the columns of the demonstration while it still reads the page's own script, where a visitor begins with them. */
export function preloadColumns(): Plugin {
  let root = '';
  return {
    name: 'bilan-preload-columns',
    apply: 'build',
    configResolved: (config) => {
      ({ root } = config);
    },
    transformIndexHtml: {
      order: 'post',
      handler: async () => {
        const programme = JSON.parse(await readFile(join(root, 'data/programme.json'), 'utf8')) as {
          readonly demo?: boolean;
          readonly published?: boolean;
        };
        if (programme.demo !== true || programme.published === true) return [];
        const attrs = { rel: 'preload', as: 'fetch', crossorigin: 'anonymous' };
        return ['demonstration.bilan', 'manifest.json'].map((name) => ({
          tag: 'link',
          attrs: { ...attrs, href: `./demo/${name}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}
