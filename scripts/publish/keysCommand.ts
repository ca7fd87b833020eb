import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { access, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readArgs, UsageError } from '../commands/usage.ts';

/**
 * `bilan keys --out FILE`: a pair of Ed25519 keys. The private one is written (PEM, for its owner alone) outside of any repository, and never over another;
 * the public one is printed, as `data/programme.json` takes it.
 */
export async function keysCommand(args: readonly string[]): Promise<number> {
  const { values } = readArgs({ args: [...args], options: { out: { type: 'string' } } });
  if (values.out === undefined) throw new UsageError('say where the private key goes with --out FILE');
  const path = resolve(values.out);
  const repository = await repositoryOf(dirname(path));
  if (repository !== null)
    throw new UsageError(`--out ${values.out}: ${repository} is a repository; keep a private key out of it`);
  const { privateKey } = generateKeyPairSync('ed25519');
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  try {
    await writeFile(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw new UsageError(`--out ${values.out}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  console.log(`"publicKey": "${x}"`);
  console.error(
    `private key in ${path}: keep it, and a copy of it elsewhere; whoever has it signs for you. Put the line above in data/programme.json, build, and publish with --sign ${values.out}`,
  );
  return 0;
}

/** The repository that a folder is in; `null` for none. */
async function repositoryOf(folder: string): Promise<string | null> {
  const isOne = await access(join(folder, '.git')).then(
    () => true,
    () => false,
  );
  if (isOne) return folder;
  return dirname(folder) === folder ? null : repositoryOf(dirname(folder));
}
