/** What windows-1252 has from 0x80 to 0x9F. Written out: Node 20 decodes these bytes as ISO-8859-1. */
const middle = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const byteOf = new Map(Array.from(middle, (character, index) => [character.charCodeAt(0), 0x80 + index]));

/** Bytes in windows-1252; throws on a character it does not have. */
export function toWindows1252(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const byte = code < 0x80 || (code > 0x9f && code <= 0xff) ? code : byteOf.get(code);
    if (byte === undefined) throw new TypeError(`windows-1252 has no ${text.charAt(index)}`);
    bytes[index] = byte;
  }
  return bytes;
}

export function toUtf8(text: string, mark: 'bom' | 'no-bom'): Uint8Array {
  return new TextEncoder().encode(mark === 'bom' ? `\uFEFF${text}` : text);
}
