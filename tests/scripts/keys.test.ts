import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { keysCommand } from '../../scripts/publish/keysCommand.ts';
import { loadProgramme } from '../../scripts/commands/programmeFiles.ts';
import { signerFor } from '../../scripts/publish/signing.ts';

describe('keys', () => {
  let folder: string;
  let key: string;
  const said: string[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'bilan-keys-'));
    key = join(folder, 'bilan.pem');
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    vi.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
    await keysCommand(['--out', key]);
  });
  afterAll(async () => rm(folder, { recursive: true }));

  it('writes a private key for its owner alone, and prints the public one that it signs for', async () => {
    expect((await stat(key)).mode & 0o777).toBe(0o600);
    const programme = await loadProgramme();
    const signer = await signerFor(key, programme, join(folder, 'out'));
    expect(said).toEqual([`"publicKey": "${signer?.publicKey}"`]);
    expect(await signerFor(key, { ...programme, publicKey: signer?.publicKey ?? '' }, folder + 'out')).not.toBeNull();
    expect(await signerFor(undefined, programme, folder)).toBeNull();
  });

  it('writes none over another, nor in a repository', async () => {
    const before = await readFile(key, 'utf8');
    await expect(keysCommand(['--out', key])).rejects.toThrow(/EEXIST/);
    expect(await readFile(key, 'utf8')).toBe(before);
    await expect(keysCommand(['--out', 'data/bilan.pem'])).rejects.toThrow(/is a repository/);
    await expect(keysCommand([])).rejects.toThrow(/--out FILE/);
  });

  it('signs nothing that visitors’ pages would refuse, and with no key that others can read', async () => {
    const programme = { ...(await loadProgramme()), publicKey: 'A'.repeat(43) };
    const out = join(folder, 'out');
    await expect(signerFor(undefined, programme, out)).rejects.toThrow(/give --sign/);
    await expect(signerFor(key, programme, out)).rejects.toThrow(/not the one of data\/programme.json/);
    await expect(signerFor(key, programme, folder)).rejects.toThrow(/no place among what is published/);
    await expect(signerFor(join(folder, 'none'), programme, out)).rejects.toThrow(/cannot be read/);
    await writeFile(join(folder, 'open.pem'), await readFile(key), { mode: 0o644 });
    await expect(signerFor(join(folder, 'open.pem'), programme, out)).rejects.toThrow(/chmod 600/);
    await writeFile(join(folder, 'text.pem'), 'not a key', { mode: 0o600 });
    await expect(signerFor(join(folder, 'text.pem'), programme, out)).rejects.toThrow(/not a private Ed25519 key/);
  });
});
