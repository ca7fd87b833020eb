import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const compressible = /\.(html|js|css|json|svg|wasm|bilan|csv|tsv|txt|webmanifest)$/;
/** Below, headers weigh more than what is gained. */
const LEAST = 1024;
/** Above, the last tenths of Brotli take many seconds a file. */
const LARGE = 2_000_000;

/** Writes `.br` and `.gz` beside each built file, for hosts that serve them. What was compressed once is remembered by its hash, beside the packages. */
export function compressed(): Plugin {
  let out = 'dist';
  let cache = '';
  return {
    name: 'bilan-compressed',
    apply: 'build',
    configResolved: ({ root, build }) => {
      out = join(root, build.outDir);
      cache = join(root, 'node_modules/.cache/bilan-compressed');
    },
    closeBundle: {
      order: 'post',
      handler: async () => {
        await mkdir(cache, { recursive: true });
        const paths = await readdir(out, { recursive: true });
        // Compressed side by side, as many as there are threads for it.
        await Promise.all(
          paths.filter((each) => compressible.test(each)).map((path) => compress(join(out, path), cache)),
        );
      },
    },
  };
}

async function compress(path: string, cache: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < LEAST) return;
  const hash = createHash('sha256').update(bytes).digest('hex');
  const quality = bytes.length > LARGE ? 9 : 11;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const ways = {
    [`br`]: async () => promisify(brotliCompress)(bytes, { params }),
    [`gz`]: async () => promisify(gzip)(bytes, { level: 9 }),
  };
  await Promise.all(
    Object.entries(ways).map(async ([extension, way]) => {
      const kept = join(cache, `${hash}.${quality}.${extension}`);
      const found = await readFile(kept).catch(() => null); // not compressed before
      const small = found ?? (await way());
      if (found === null) await writeFile(kept, small);
      await writeFile(`${path}.${extension}`, small);
    }),
  );
}
