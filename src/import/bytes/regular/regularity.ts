/** What the bytes of a text say of how it can be read: as they stand, once turned from Windows-1252, or only as one whole string. */
export type Regularity = 'utf-8' | 'not-utf-8' | 'irregular';

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const BACKSLASH = 0x5c;
const QUOTE = 0x22;

/** Controls that are taken out of a text: they are in none that is regular. */
const isControl = Uint8Array.from({ length: 256 }, (_, byte) =>
  Number((byte < 0x20 && byte !== 0x09 && byte !== LINE_FEED && byte !== RETURN) || byte === 0x7f),
);

/**
 * Looks at every byte once. A text is regular when cutting it at its line ends and delimiters and reading each cell alone gives what reading it whole
 * would: UTF-8, no invisible character, no return alone, no accent encoded twice, no quote after a backslash.
 */
export function regularityOf(bytes: Uint8Array): Regularity {
  const { length } = bytes;
  const aligned = (4 - (bytes.byteOffset & 3)) & 3;
  const words =
    length < aligned + 4
      ? new Int32Array()
      : new Int32Array(bytes.buffer, bytes.byteOffset + aligned, (length - aligned) >> 2);
  for (let at = 0; at < length; at += 1) {
    if (((at - aligned) & 3) === 0 && at >= aligned) {
      let word = (at - aligned) >> 2;
      while (word < words.length && isPlainWord(words[word] ?? 0)) word += 1;
      at = word * 4 + aligned;
      if (at >= length) break;
    }
    const byte = bytes[at] ?? 0;
    if (byte >= 0x20 && byte < 0x7f && byte !== BACKSLASH) continue;
    if (byte >= 0x80) {
      const size = sizeOf(bytes, at);
      if (size === 0) return hasControl(bytes) ? 'irregular' : 'not-utf-8';
      if (isOdd(bytes, at)) return 'irregular';
      at += size - 1;
    } else if (isControl[byte] === 1) return 'irregular';
    else if (byte === RETURN && bytes[at + 1] !== LINE_FEED) return 'irregular';
    else if (byte === BACKSLASH && bytes[at + 1] === QUOTE) return 'irregular';
  }
  return 'utf-8';
}

/** True for four bytes that are all printable ASCII other than a backslash: no byte under 0x20, nor 0x5c, nor from 0x7f on. */
function isPlainWord(word: number): boolean {
  const slashes = word ^ 0x5c5c5c5c;
  const low = (word - 0x20202020) & ~word;
  const slash = (slashes - 0x01010101) & ~slashes;
  return ((low | slash | word | (word + 0x01010101)) & 0x80808080) === 0;
}

function hasControl(bytes: Uint8Array): boolean {
  return bytes.some((byte) => isControl[byte] === 1);
}

/** Bytes of the character of several that begins here; 0 when it is none (RFC 3629: no surrogate, no longer form than needed). */
function sizeOf(bytes: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
  if (a < 0xc2 || (b & 0xc0) !== 0x80) return 0;
  if (a < 0xe0) return 2;
  if ((c & 0xc0) !== 0x80) return 0;
  if (a < 0xf0) return (a === 0xe0 && b < 0xa0) || (a === 0xed && b > 0x9f) ? 0 : 3;
  if (a > 0xf4 || (d & 0xc0) !== 0x80 || (a === 0xf0 && b < 0x90) || (a === 0xf4 && b > 0x8f)) return 0;
  return 4;
}

/** Invisible characters (U+200B–200F, 202A–202E, 2060, 2066–2069, FEFF), what accents encoded twice begin with, the Greek question mark. */
function isOdd(bytes: Uint8Array, at: number): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]];
  if (a === 0xe2 && b === 0x80) return (c >= 0x8b && c <= 0x8f) || (c >= 0xaa && c <= 0xae);
  if (a === 0xe2 && b === 0x81) return c === 0xa0 || (c >= 0xa6 && c <= 0xa9);
  if (a === 0xef) return b === 0xbb && c === 0xbf;
  if (a === 0xcd) return b === 0xbe;
  if (a !== 0xc3) return false;
  if (b === 0x83) return c === 0xc2 || c >= 0xc5;
  return (b === 0xa2 && c === 0xe2 && d === 0x82) || (b === 0x85 && c === 0xe2 && d === 0x80);
}
