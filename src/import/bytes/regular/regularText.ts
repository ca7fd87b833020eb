import type { Decoded } from '../decode.ts';
import { isMacRoman } from '../macRoman.ts';
import { encodeFromWindows1252 } from '../windows1252.ts';
import { textOf } from './decoder.ts';
import { regularityOf } from './regularity.ts';

/** Bytes looked at to tell what cuts a text. */
const SAMPLE = 1_000_000;
/** A sample that has fewer lines may not hold enough records. */
const FEWEST = 2000;

/** A text that is read from its bytes, never made one string. */
export interface RegularText {
  /** UTF-8, without byte order mark. */
  readonly bytes: Uint8Array;
  /** How it was decoded, with the text of its beginning. */
  readonly decoded: Decoded;
}

/** A file as a regular text; `null` when it has to be read whole: UTF-16, characters to repair or to remove, markup, JSON, lines too long. */
export function regularText(file: Uint8Array): RegularText | null {
  const isMarked = file[0] === 0xef && file[1] === 0xbb && file[2] === 0xbf;
  const own = isMarked ? file.subarray(3) : file;
  const regularity = regularityOf(own);
  if (regularity === 'irregular' || (regularity === 'not-utf-8' && isMarked)) return null;
  if (regularity === 'utf-8') return sampled(own, { encoding: 'utf-8', warnings: [], repairs: [] });
  if (isMacRoman(own)) return null;
  const bytes = encodeFromWindows1252(own);
  if (regularityOf(bytes) !== 'utf-8') return null;
  return sampled(bytes, { encoding: 'windows-1252', warnings: ['encoding_guessed'], repairs: [] });
}

function sampled(bytes: Uint8Array, decoded: Omit<Decoded, 'text'>): RegularText | null {
  const end = bytes.length <= SAMPLE ? bytes.length : bytes.lastIndexOf(0x0a, SAMPLE) + 1;
  const text = textOf(bytes, 0, end);
  if (end < bytes.length && text.split('\n').length < FEWEST) return null;
  return /^\s*[<[{]/.test(text) ? null : { bytes, decoded: { ...decoded, text } };
}
