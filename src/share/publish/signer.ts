import { fromBase64, toBase64 } from '../../model/address/base64url.ts';
import { isUnsupported, writeSignature } from '../../model/publication/signature.ts';

/** Signs manifests with a private key that stays in memory. */
export interface Signer {
  /** What `data/programme.json` names for the pages of visitors to check it. */
  readonly publicKey: string;
  /** The text of `signature.json`, for the bytes of a manifest. */
  readonly sign: (manifest: Uint8Array<ArrayBuffer>) => Promise<string>;
}

export type ReadSigner =
  | { readonly state: 'ready'; readonly signer: Signer }
  /** No Ed25519 key in clear (PEM, PKCS #8). */
  | { readonly state: 'not-a-key' }
  /** This browser knows no Ed25519. */
  | { readonly state: 'unsupported' };

/** Reads a private key as `bilan keys`, or `openssl genpkey -algorithm ed25519`, writes it. */
export async function readSigner(pem: string): Promise<ReadSigner> {
  const [, body] = /-----BEGIN PRIVATE KEY-----([\s\S]*?)-----END PRIVATE KEY-----/.exec(pem) ?? [];
  const der = fromBase64((body ?? '').replace(/[\s=]/g, '').replaceAll('+', '-').replaceAll('/', '_'));
  if (body === undefined || der === null) return { state: 'not-a-key' };
  try {
    // Its public half is read once; what then signs cannot be taken out again.
    const open = await crypto.subtle.importKey('pkcs8', der, 'Ed25519', true, ['sign']);
    const { x: publicKey } = await crypto.subtle.exportKey('jwk', open);
    if (publicKey === undefined) return { state: 'not-a-key' };
    const key = await crypto.subtle.importKey('pkcs8', der, 'Ed25519', false, ['sign']);
    const sign = async (manifest: Uint8Array<ArrayBuffer>): Promise<string> =>
      writeSignature({
        publicKey,
        signature: toBase64(new Uint8Array(await crypto.subtle.sign('Ed25519', key, manifest))),
      });
    return { state: 'ready', signer: { publicKey, sign } };
  } catch (error) {
    return { state: isUnsupported(error) ? 'unsupported' : 'not-a-key' };
  }
}
