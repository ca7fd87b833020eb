/** Accented letters of Mac Roman, é è à ù ê ô ç û â ë, that are signs or nothing in Windows-1252. */
const letters = new Set([0x8e, 0x8f, 0x88, 0x9d, 0x90, 0x99, 0x8d, 0x9e, 0x89, 0x91]);

/** True for a text of old Macs: after letters stand more accents of Mac Roman than of Windows-1252. */
export function isMacRoman(bytes: Uint8Array): boolean {
  let [mac, windows] = [0, 0];
  for (let at = 1; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80 || !isLetter(bytes[at - 1] ?? 0)) continue;
    if (letters.has(byte)) mac += 1;
    else if (byte >= 0xe0) windows += 1;
  }
  return mac > windows;
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}
