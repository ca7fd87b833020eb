import type { Plugin } from 'vite';

/** Writes which script is the newest beside the page: a page that misses one of its files asks whether it is an older one. */
export function versionFile(): Plugin {
  return {
    name: 'bilan-version-file',
    apply: 'build',
    generateBundle(_, bundle) {
      const entry = Object.values(bundle).find((each) => each.type === 'chunk' && each.isEntry);
      if (entry === undefined) throw new TypeError('no entry');
      this.emitFile({
        type: 'asset',
        fileName: 'version.json',
        source: `${JSON.stringify({ script: entry.fileName })}\n`,
      });
    },
  };
}
