import { fold } from './fold.ts';

/** FNV-1a of 64 bits. */
const BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** Names the headers of a table, whatever their case and accents: 16 hexadecimal digits. */
export function fingerprintOf(headers: readonly string[]): string {
  return hash64(headers.map(fold).join('|')).toString(16).padStart(16, '0');
}

export function hash64(text: string): bigint {
  let hash = BASIS;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  return hash;
}
