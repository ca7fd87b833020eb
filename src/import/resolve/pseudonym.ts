import { hmac } from '@noble/hashes/hmac';
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils';

/** The name of a person outside the files: the same wherever the same key of identity is found under the same secret, and nothing without it. */
export type Pseudonym = (key: string) => string;

/** 64 bits of HMAC-SHA-256, 16 hexadecimal digits. A plain hash of an address could be found again by trying addresses. */
export function pseudonymsUnder(secret: Uint8Array): Pseudonym {
  const started = hmac.create(sha256, secret);
  return (key) => bytesToHex(started.clone().update(utf8ToBytes(key)).digest().subarray(0, 8));
}

const SECRET = /^[0-9a-f]{64}$/;

/** A secret as it is kept in a text: 32 bytes in hexadecimal digits. */
export function writeSecret(secret: Uint8Array): string {
  return bytesToHex(secret);
}

/** `null` for a text that is not a secret. */
export function readSecret(text: string): Uint8Array | null {
  return SECRET.test(text.trim()) ? hexToBytes(text.trim()) : null;
}
