import type { Plugin } from 'vite';

/** Lets the browser fetch the two files of the engine while it still reads the page's own script. */
export function preloadEngine(): Plugin {
  return {
    name: 'bilan-preload-engine',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => /duckdb-[^/]*\.(wasm|js)$/.test(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', fetchpriority: 'low', href: `./${file}` },
            injectTo: 'head' as const,
          })),
    },
  };
}
