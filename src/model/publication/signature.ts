import * as v from 'valibot';
import { fromBase64 } from '../address/base64url.ts';
import { publicKeySchema } from './publicKey.ts';

/** The file, beside the manifest, that says who made a publication. */
export const SIGNATURE = 'signature.json';

/** A detached signature of the bytes of `manifest.json`, which has the digest of every other file: Ed25519 (RFC 8032). */
const signatureSchema = v.object({
  form: v.literal(1),
  algorithm: v.literal('Ed25519'),
  publicKey: publicKeySchema,
  /** 64 bytes in base64url. */
  signature: v.pipe(v.string(), v.regex(/^[\w-]{86}$/)),
});

type Signature = v.InferOutput<typeof signatureSchema>;

export function writeSignature(signature: Omit<Signature, 'form' | 'algorithm'>): string {
  return `${JSON.stringify({ form: 1, algorithm: 'Ed25519', ...signature } satisfies Signature, null, 2)}\n`;
}

/** What a signature is worth: `unsigned` when there is none, `unsupported` where this browser knows no Ed25519. */
export type Verdict = 'valid' | 'unsigned' | 'other-key' | 'tampered' | 'unsupported';

/** Checks the signature that stands beside a manifest; `text` is `null` where there is no such file, and may be anything a host answers in its place. */
export async function checkSignature(
  manifest: Uint8Array<ArrayBuffer>,
  text: string | null,
  publicKey: string,
): Promise<Verdict> {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), signatureSchema), text);
  if (!read.success) return 'unsigned';
  if (read.output.publicKey !== publicKey) return 'other-key';
  const [raw, signature] = [fromBase64(publicKey), fromBase64(read.output.signature)];
  if (raw === null || signature === null) return 'unsigned';
  try {
    const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    return (await crypto.subtle.verify('Ed25519', key, signature, manifest)) ? 'valid' : 'tampered';
  } catch (error) {
    if (isUnsupported(error)) return 'unsupported';
    throw error;
  }
}

/** Whether a browser says that it knows no Ed25519 (Chrome before 137, Firefox before 129, Safari before 17). */
export function isUnsupported(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotSupportedError';
}
