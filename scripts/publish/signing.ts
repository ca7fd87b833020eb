import { readFile, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { Programme } from '../../src/model/place/programme.ts';
import { unsignedFor } from '../../src/share/publish/files.ts';
import { readSigner, type Signer } from '../../src/share/publish/signer.ts';
import { UsageError } from '../commands/usage.ts';

/** Who signs what is published in a folder: the key of a file, or nobody where the programme names no public key. */
export async function signerFor(
  path: string | undefined,
  { publicKey }: Programme,
  out: string,
): Promise<Signer | null> {
  const signer = path === undefined ? null : await readKeyFile(path, out);
  const unsigned = unsignedFor(publicKey, signer);
  if (unsigned === 'not-signed')
    throw new UsageError(
      'data/programme.json names a public key: visitors’ pages would refuse what is not signed; give --sign KEYFILE',
    );
  if (unsigned === 'other-key')
    throw new UsageError(
      `--sign ${path}: its public key ${signer?.publicKey} is not the one of data/programme.json, ${publicKey}: visitors’ pages would refuse it`,
    );
  if (publicKey === null && signer !== null)
    console.error(
      `signed; for visitors’ pages to check it, put "publicKey": "${signer.publicKey}" in data/programme.json and build again`,
    );
  return signer;
}

async function readKeyFile(path: string, out: string): Promise<Signer> {
  if (isWithin(path, out)) throw new UsageError(`--sign ${path}: a private key has no place among what is published`);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`--sign ${path}: cannot be read`, { cause: error });
  });
  // Windows knows no such bits.
  if (process.platform !== 'win32' && ((await stat(path)).mode & 0o077) !== 0)
    throw new UsageError(`--sign ${path}: others of this machine can read this private key; run chmod 600 ${path}`);
  const read = await readSigner(text);
  if (read.state !== 'ready')
    throw new UsageError(`--sign ${path}: not a private Ed25519 key in clear (PEM), as \`bilan keys\` writes it`);
  return read.signer;
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way;
}
