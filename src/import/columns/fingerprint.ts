import { fold } from '../words/fold.ts';

/** Names the headers of a table, whatever their case and accents. */
export function fingerprintOf(headers: readonly string[]): string {
  return hashOf(headers.map(fold).join('|'));
}

/** FNV-1a in two lanes of 32 bits: 16 hexadecimal digits. Names things; keeps no secret. */
export function hashOf(text: string): string {
  let [left, right] = [0x811c9dc5, 0x9747b28c];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    left = Math.imul(left ^ unit, 0x01000193);
    right = Math.imul(right ^ unit ^ (left >>> 16), 0x85ebca6b);
  }
  return [left, right].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
