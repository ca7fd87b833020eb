/** Windows-1252 in 0x80–0x9F, where it differs from Unicode; Node's own decoder gets these wrong. Undefined bytes stay controls. */
const special = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const units = Uint16Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte <= 0x9f ? special.charCodeAt(byte - 0x80) : byte,
);

/** Text of bytes in windows-1252: each byte becomes one UTF-16 unit. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const wide = new Uint16Array(bytes.length);
  for (let index = 0; index < bytes.length; index += 1) wide[index] = units[bytes[index] ?? 0] ?? 0;
  return new TextDecoder('utf-16le').decode(wide);
}

/** The same text in UTF-8. */
export function encodeFromWindows1252(bytes: Uint8Array): Uint8Array {
  let length = 0;
  for (const byte of bytes) length += sizes[byte] ?? 1;
  const encoded = new Uint8Array(length);
  let at = 0;
  for (const byte of bytes) {
    const unit = units[byte] ?? 0;
    if (unit < 0x80) encoded[at++] = unit;
    else {
      if (unit < 0x800) encoded[at++] = 0xc0 | (unit >> 6);
      else {
        encoded[at++] = 0xe0 | (unit >> 12);
        encoded[at++] = 0x80 | ((unit >> 6) & 0x3f);
      }
      encoded[at++] = 0x80 | (unit & 0x3f);
    }
  }
  return encoded;
}

/** Bytes of each in UTF-8. */
const sizes = units.map((unit) => (unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3));

const byteOf = new Map(Array.from(units, (unit, byte) => [unit, byte] as const));

/** The bytes of a text in windows-1252; `null` when it has a character that is not there. */
export function encodeWindows1252(text: string): Uint8Array | null {
  const bytes = Array.from(text, (character) => byteOf.get(character.codePointAt(0) ?? 0));
  return bytes.some((byte) => byte === undefined) ? null : Uint8Array.from(bytes.map(Number));
}
