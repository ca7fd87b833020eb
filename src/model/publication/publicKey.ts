import * as v from 'valibot';

/** The 32 bytes of an Ed25519 public key, in base64url. */
export const publicKeySchema = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
