/* xxHash32 with seed 0, by Yann Collet: https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md. One pass over 32-bit words costs a tenth of CRC-32. */
const P1 = 0x9e3779b1;
const P2 = 0x85ebca77;
const P3 = 0xc2b2ae3d;
const P4 = 0x27d4eb2f;
const P5 = 0x165667b1;

/** Checksum of bytes, an unsigned integer of 32 bits: finds damage, not forgery. */
export function xxHash32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { length } = bytes;
  let at = 0;
  let hash = P5;
  if (length >= 16) {
    let [a, b, c, d] = [(P1 + P2) | 0, P2 | 0, 0, -P1 | 0];
    for (const last = length - 16; at <= last; at += 16) {
      a = round(a, view.getInt32(at, true));
      b = round(b, view.getInt32(at + 4, true));
      c = round(c, view.getInt32(at + 8, true));
      d = round(d, view.getInt32(at + 12, true));
    }
    hash = rotated(a, 1) + rotated(b, 7) + rotated(c, 12) + rotated(d, 18);
  }
  hash = (hash + length) | 0;
  for (; at + 4 <= length; at += 4)
    hash = Math.imul(rotated((hash + Math.imul(view.getInt32(at, true), P3)) | 0, 17), P4);
  for (; at < length; at += 1) hash = Math.imul(rotated((hash + Math.imul(view.getUint8(at), P5)) | 0, 11), P1);
  hash = Math.imul(hash ^ (hash >>> 15), P2);
  hash = Math.imul(hash ^ (hash >>> 13), P3);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function round(lane: number, word: number): number {
  return Math.imul(rotated((lane + Math.imul(word, P2)) | 0, 13), P1);
}

function rotated(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
