import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkSigned, type SeenMemory } from '../../src/dataset/signed.ts';
import { readSigner } from '../../src/share/publish/signer.ts';

const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const read = await readSigner(pem);
if (read.state !== 'ready') throw new TypeError(read.state);
const { publicKey, sign } = read.signer;

function browser(): SeenMemory {
  const kept = new Map<string, string>();
  return { load: (key) => kept.get(key) ?? null, save: (key, issued) => void kept.set(key, issued) };
}

async function open(memory: SeenMemory, issued: string | null, isSigned = true): Promise<string> {
  const bytes = new TextEncoder().encode(`{"issued":"${issued}"}`);
  const signature = isSigned ? await sign(bytes) : null;
  const signed = await checkSigned({ bytes, issued, signature }, publicKey, memory);
  signed.seen();
  return signed.verdict;
}

describe('a signed publication', () => {
  it('is refused when this browser has seen a newer one, of that key', async () => {
    const memory = browser();
    expect(await open(memory, '2026-11-30T08:00:00Z')).toBe('valid');
    expect(await open(memory, '2026-11-30T08:00:00Z')).toBe('valid');
    expect(await open(memory, '2026-12-01T07:00:00Z')).toBe('valid');
    await expect(open(memory, '2026-11-30T08:00:00Z')).rejects.toThrow('published/signature.json: older');
    await expect(open(memory, null)).rejects.toThrow('older');
    expect(await open(browser(), '2026-11-30T08:00:00Z')).toBe('valid');
  });

  it('is not remembered before it was found whole, nor when nobody signed it', async () => {
    const memory = browser();
    await expect(open(memory, '2030-01-01T00:00:00Z', false)).rejects.toThrow('unsigned');
    const bytes = new TextEncoder().encode('{}');
    await checkSigned({ bytes, issued: '2030-01-01T00:00:00Z', signature: await sign(bytes) }, publicKey, memory);
    expect(await open(memory, '2026-11-30T08:00:00Z')).toBe('valid');
  });
});
