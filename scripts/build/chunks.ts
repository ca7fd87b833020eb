import type { Rolldown } from 'vite';

/** Bytes of source under which pieces that pages share are joined to another that comes with them: each file asked for costs more than it weighs. */
const SMALL = 24_000;

/**
 * How the script is cut into files: one for all that the first figures need, with the one style sheet that they wait for; what is drawn below them, by the pages that
 * draw it too; everything else as the bundler would. A hundred small files cost a quarter of the processor time of a visit.
 */
export const chunks = {
  codeSplitting: {
    groups: [
      { name: 'first', priority: 3, test: /[\\/]src[\\/]main\.tsx$/ },
      // Charts and the palette share it, and nothing else.
      { name: 'clsx', priority: 2, test: /[\\/]node_modules[\\/]clsx[\\/]/ },
      {
        name: 'below',
        priority: 1,
        test: /[\\/]overview[\\/]Below\.tsx$/,
        entriesAware: true,
        entriesAwareMergeThreshold: SMALL,
      },
    ],
  },
  chunkFileNames: ({ name }) => `assets/${short(name)}-[hash].js`,
  assetFileNames: ({ names: [name = ''] }) => `assets/${short(name)}-[hash][extname]`,
} satisfies Rolldown.OutputOptions;

/** The bundler names a shared piece after all that share it. */
function short(name: string): string {
  return name.replace(/\.[^.]*$/, '').replace(/~.*$/, '');
}
