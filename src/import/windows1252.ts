/** Windows-1252 in 0x80–0x9F, where it differs from Unicode; Node's own decoder gets these wrong. Undefined bytes stay controls. */
const special = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const PIECE = 32_768;

/** Text of bytes in windows-1252. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const codes = new Uint16Array(256).map((_, byte) =>
    byte >= 0x80 && byte <= 0x9f ? special.charCodeAt(byte - 0x80) : byte,
  );
  const pieces: string[] = [];
  const units = new Uint16Array(PIECE);
  for (let start = 0; start < bytes.length; start += PIECE) {
    const piece = bytes.subarray(start, start + PIECE);
    for (let index = 0; index < piece.length; index += 1) units[index] = codes[piece[index] ?? 0] ?? 0;
    pieces.push(String.fromCharCode(...units.subarray(0, piece.length)));
  }
  return pieces.join('');
}
