import type { Repair } from '../../model/dataset/report.ts';
import type { Warning } from '../../model/dataset/warning.ts';
import { isMacRoman } from './macRoman.ts';
import { repairDoubleEncoding, repairsOf } from './mojibake.ts';
import { decodeWindows1252 } from './windows1252.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';
  /** `encoding_guessed` when nothing in the file names its encoding; `double_encoding_repaired` or `double_encoding_kept`; `control_characters` when some were removed. */
  readonly warnings: readonly Warning[];
  /** What the repair of accents encoded twice changes, or would change. */
  readonly repairs: readonly Repair[];
}

// oxlint-disable-next-line no-control-regex -- these are the characters to remove
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const spaces = /[\u00a0\u2007\u2009\u202f]/g;

/** Bytes to text: byte order mark, then the NUL pattern of UTF-16, then strict UTF-8, then Mac Roman when its accents tell, else windows-1252. Every space becomes a plain one. Accents encoded twice are set right unless `repair` is false. */
export function decode(bytes: Uint8Array, repair = true): Decoded {
  const { text, encoding, guessed } = decodeBytes(bytes);
  const repaired = repairDoubleEncoding(text);
  const whole = repair && repaired !== null ? repaired : text;
  const clean = cleaned(whole);
  const found: readonly (readonly [Warning, boolean])[] = [
    ['encoding_guessed', guessed],
    [repair ? 'double_encoding_repaired' : 'double_encoding_kept', repaired !== null],
    ['control_characters', whole.search(invisible) !== -1],
  ];
  const warnings = found.filter(([, holds]) => holds).map(([warning]) => warning);
  return { text: newlines(clean), encoding, warnings, repairs: repaired === null ? [] : repairsOf(text) };
}

/** Text without what cannot be seen, every space a plain one, accents in one character. */
export function cleaned(text: string): string {
  return text.replace(invisible, '').replace(spaces, ' ').normalize('NFC');
}

/** A carriage return alone ends a line too, as on old Macs. */
function newlines(text: string): string {
  return /\r(?!\n)/.test(text) ? text.replace(/\r+\n|\r/g, '\n') : text;
}

function decodeBytes(bytes: Uint8Array): { text: string; encoding: Decoded['encoding']; guessed: boolean } {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8', guessed: false };
  }
  const marked = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null;
  const wide = marked ?? nulPattern(bytes.subarray(0, 4096));
  if (wide !== null) return { text: decodeUtf16(bytes, wide), encoding: wide, guessed: marked === null };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', guessed: false };
  } catch {
    if (isMacRoman(bytes))
      return { text: new TextDecoder('macintosh').decode(bytes), encoding: 'macintosh', guessed: true };
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252', guessed: true };
  }
}

/** Western text in UTF-16 has a NUL in every other byte: on the right when little-endian, on the left when big-endian. */
function nulPattern(start: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const nuls = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  });
  const [left = 0, right = 0] = nuls;
  const enough = start.length / 4;
  if (right > enough && left < enough / 10) return 'utf-16le';
  return left > enough && right < enough / 10 ? 'utf-16be' : null;
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  if (encoding === 'utf-16le') return new TextDecoder('utf-16le').decode(bytes);
  const swapped = bytes.slice(0, bytes.length - (bytes.length % 2));
  for (let index = 0; index < swapped.length; index += 2) {
    [swapped[index], swapped[index + 1]] = [swapped[index + 1] ?? 0, swapped[index] ?? 0];
  }
  return new TextDecoder('utf-16le').decode(swapped);
}
