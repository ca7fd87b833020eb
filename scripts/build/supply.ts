import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

interface Shipped extends Locked {
  readonly name: string;
  readonly path: string;
}

const notice = /^(licen[cs]e|copying|notice|ofl)/i;

/** Writes what the page is made of: a bill of materials (CycloneDX 1.5) and the notices of everybody whose work is in it. */
export function supply(): Plugin {
  let root = '';
  return {
    name: 'bilan-supply',
    apply: 'build',
    configResolved: (config) => {
      ({ root } = config);
    },
    async writeBundle({ dir = 'dist' }) {
      const shipped = await shippedIn(root);
      await writeFile(join(dir, 'sbom.cdx.json'), `${JSON.stringify(await materials(root, shipped), null, 1)}\n`);
      await writeFile(join(dir, 'third-party-notices.txt'), await noticesOf(root, shipped));
    },
  };
}

/** The packages that the page depends on, theirs too, in the order of their names. */
async function shippedIn(root: string): Promise<readonly Shipped[]> {
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  return Object.entries(lock.packages)
    .filter(([path, { dev, optional }]) => path !== '' && dev !== true && optional !== true)
    .map(([path, locked]) => ({ ...locked, path, name: path.replace(/^.*node_modules\//, '') }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'));
}

async function materials(root: string, shipped: readonly Shipped[]): Promise<object> {
  const own = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license: string;
  };
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', name: own.name, version: own.version, licenses: licensesOf(own) } },
    components: shipped.map(({ name, version, integrity, license }) => ({
      type: 'library',
      'bom-ref': `pkg:npm/${name.replace('@', '%40')}@${version}`,
      name,
      version,
      purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
      licenses: licensesOf({ license }),
      hashes: hashesOf(integrity),
    })),
  };
}

function licensesOf({ license }: { readonly license?: string | undefined }): readonly object[] {
  if (license === undefined) return [];
  return [/[ ()]/.test(license) ? { expression: license } : { license: { id: license } }];
}

/** `sha512-…` of the lock file, in base64, as the bill has it, in hexadecimal. */
function hashesOf(integrity: string | undefined): readonly object[] {
  const [, content] = /^sha512-([\w+/=]+)/.exec(integrity ?? '') ?? [];
  return content === undefined ? [] : [{ alg: 'SHA-512', content: Buffer.from(content, 'base64').toString('hex') }];
}

async function noticesOf(root: string, shipped: readonly Shipped[]): Promise<string> {
  const notices = await Promise.all(
    shipped.map(async ({ name, version, license, path }) => {
      const folder = join(root, path);
      const files = (await readdir(folder).catch(() => [])).filter((file) => notice.test(file));
      const texts = await Promise.all(files.map(async (file) => readFile(join(folder, file), 'utf8').catch(() => '')));
      const head = `${name} ${version}: ${license ?? 'licence in its files'}`;
      return [head, '-'.repeat(head.length), ...texts.map((text) => text.trim())].join('\n');
    }),
  );
  return `${notices.join('\n\n\n')}\n`;
}
