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
