import type { Plugin } from 'vite';
import { entryOf } from './offline.ts';

/** Writes which script is the newest beside the page: a page that misses one of its files asks whether it is an older one. */
export function versionFile(): Plugin {
  return {
    name: 'bilan-version-file',
    apply: 'build',
    generateBundle(_, bundle) {
      this.emitFile({
        type: 'asset',
        fileName: 'version.json',
        source: `${JSON.stringify({ script: entryOf(bundle) })}\n`,
      });
    },
  };
}
