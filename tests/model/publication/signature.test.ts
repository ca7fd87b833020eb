import { generateKeyPairSync } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkSignature } from '../../../src/model/publication/signature.ts';
import { readSigner, type Signer } from '../../../src/share/publish/signer.ts';

const pem = (): string => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const manifest = new TextEncoder().encode('{"form": 2}\n');

async function signerOf(text: string): Promise<Signer> {
  const read = await readSigner(text);
  if (read.state !== 'ready') throw new TypeError(`not a signer: ${read.state}`);
  return read.signer;
}

afterEach(() => vi.restoreAllMocks());

describe('the signature of a manifest', () => {
  it('is valid for its bytes and its key alone', async () => {
    const [own, other] = [await signerOf(pem()), await signerOf(pem())];
    const text = await own.sign(manifest);
    expect(await checkSignature(manifest, text, own.publicKey)).toBe('valid');
    const changed = manifest.slice();
    changed[9] = 51;
    expect(await checkSignature(changed, text, own.publicKey)).toBe('tampered');
    expect(await checkSignature(manifest, text, other.publicKey)).toBe('other-key');
    // The name of another key changes nothing of who signed.
    expect(await checkSignature(manifest, text.replace(own.publicKey, other.publicKey), other.publicKey)).toBe(
      'tampered',
    );
  });

  it.each([null, '', '<!doctype html>', '{}', '{"form":1,"algorithm":"none","publicKey":"","signature":""}'])(
    'is none where there is %s',
    async (text) => {
      const { publicKey } = await signerOf(pem());
      expect(await checkSignature(manifest, text, publicKey)).toBe('unsigned');
    },
  );

  it('can be said to be unknown where a browser knows no Ed25519, and only there', async () => {
    const key = pem();
    const signer = await signerOf(key);
    const text = await signer.sign(manifest);
    const old = vi
      .spyOn(crypto.subtle, 'importKey')
      .mockRejectedValue(new DOMException('Unrecognized name', 'NotSupportedError'));
    expect(await checkSignature(manifest, text, signer.publicKey)).toBe('unsupported');
    expect(await checkSignature(manifest, null, signer.publicKey)).toBe('unsigned');
    expect(await readSigner(key)).toEqual({ state: 'unsupported' });
    old.mockRejectedValue(new DOMException('broken', 'OperationError'));
    await expect(checkSignature(manifest, text, signer.publicKey)).rejects.toThrow('broken');
  });

  it('is made with an Ed25519 key in clear, not with another', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const texts = [
      privateKey.export({ type: 'pkcs8', format: 'pem' }),
      publicKey.export({ type: 'spki', format: 'pem' }),
      '-----BEGIN PRIVATE KEY-----\n%%%\n-----END PRIVATE KEY-----',
      '',
    ];
    for (const text of texts) expect(await readSigner(text.toString())).toEqual({ state: 'not-a-key' });
  });
});
