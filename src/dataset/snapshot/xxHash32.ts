/* xxHash32 with seed 0, by Yann Collet: https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md. One pass over 32-bit words costs a tenth of CRC-32. */
const P1 = 0x9e3779b1;
const P2 = 0x85ebca77;
const P3 = 0xc2b2ae3d;
const P4 = 0x27d4eb2f;
const P5 = 0x165667b1;

/** Checksum of bytes, an unsigned integer of 32 bits: finds damage, not forgery. */
export function xxHash32(bytes: Uint8Array): number {
  const { length } = bytes;
  const words = wordsOf(bytes);
  let at = 0;
  let hash = P5;
  if (length >= 16) {
    let [a, b, c, d] = [(P1 + P2) | 0, P2 | 0, 0, -P1 | 0];
    // Written out: it runs over every byte before the first figure, when no compiler has looked at it yet.
    for (const last = (length >> 2) - 4; at <= last; at += 4) {
      a = (a + Math.imul(words[at] ?? 0, P2)) | 0;
      a = Math.imul((a << 13) | (a >>> 19), P1);
      b = (b + Math.imul(words[at + 1] ?? 0, P2)) | 0;
      b = Math.imul((b << 13) | (b >>> 19), P1);
      c = (c + Math.imul(words[at + 2] ?? 0, P2)) | 0;
      c = Math.imul((c << 13) | (c >>> 19), P1);
      d = (d + Math.imul(words[at + 3] ?? 0, P2)) | 0;
      d = Math.imul((d << 13) | (d >>> 19), P1);
    }
    hash = rotated(a, 1) + rotated(b, 7) + rotated(c, 12) + rotated(d, 18);
  }
  hash = (hash + length) | 0;
  for (; at < words.length; at += 1) hash = Math.imul(rotated((hash + Math.imul(words[at] ?? 0, P3)) | 0, 17), P4);
  for (let rest = at * 4; rest < length; rest += 1)
    hash = Math.imul(rotated((hash + Math.imul(bytes[rest] ?? 0, P5)) | 0, 11), P1);
  hash = Math.imul(hash ^ (hash >>> 15), P2);
  hash = Math.imul(hash ^ (hash >>> 13), P3);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The whole words of bytes, the least byte first, as on every machine that a browser runs on. */
function wordsOf(bytes: Uint8Array): Int32Array {
  const whole = bytes.length >> 2;
  return bytes.byteOffset % 4 === 0
    ? new Int32Array(bytes.buffer, bytes.byteOffset, whole)
    : new Int32Array(bytes.slice(0, whole * 4).buffer);
}

function rotated(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
