import type { ByteDictionary } from './byteDictionary.ts';

const LINE_FEED = 0x0a;
const RETURN = 0x0d;
/** Offset basis and prime of the 32-bit FNV-1a hash. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** What is being cut: bytes between a delimiter and quotes of one byte each, into cells of which some columns are coded. */
export interface Cutting {
  readonly bytes: Uint8Array;
  readonly delimiter: number;
  readonly quote: number;
  readonly width: number;
  /** By position of the column; those that are not read have none. */
  readonly dictionaries: readonly (ByteDictionary | undefined)[];
}

/** Regular rows one after another, up to the next that is not. */
export interface Block {
  readonly rows: number;
  /** Of each row, where it starts and where it ends. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Codes row by row, as many as there are columns. */
  readonly codes: Int32Array;
  /** Where the block stops: at the end of the bytes, at a line that is not regular, or because it is full. */
  readonly next: number;
  readonly isFull: boolean;
}

/** Cuts the lines from a position on that have as many cells as the header, none with a quote inside. The block is written over by the next call. */
export function rowScanner(
  { bytes, delimiter, quote, width, dictionaries }: Cutting,
  most: number,
): (from: number) => Block {
  const codes = new Int32Array(most * width);
  const [starts, ends] = [new Int32Array(most), new Int32Array(most)];
  const { length } = bytes;
  /** 1 for each byte that ends a cell, or makes its line irregular. */
  const stops = new Uint8Array(256);
  for (const stop of [delimiter, quote, LINE_FEED, RETURN]) stops[stop] = 1;
  return (from) => {
    let at = from;
    let rows = 0;
    for (; rows < most && at < length; rows += 1) {
      const start = at;
      const base = rows * width;
      let column = 0;
      for (; column < width; column += 1) {
        const dictionary = dictionaries[column];
        let [cell, end, hash] = [at, at, BASIS];
        let byte = bytes[at] ?? LINE_FEED;
        if (byte === quote) {
          cell = at + 1;
          at += 1;
          for (byte = bytes[at] ?? LINE_FEED; byte !== quote && byte !== LINE_FEED; byte = bytes[at] ?? LINE_FEED) {
            hash = Math.imul(hash ^ byte, PRIME);
            at += 1;
          }
          if (byte !== quote || width === 1) break;
          end = at;
          at += 1;
          byte = bytes[at] ?? LINE_FEED;
          if (byte !== delimiter && byte !== LINE_FEED && byte !== RETURN) break;
        } else {
          while (stops[byte] === 0) {
            hash = Math.imul(hash ^ byte, PRIME);
            at += 1;
            byte = bytes[at] ?? LINE_FEED;
          }
          if (byte === quote) break;
          end = at;
        }
        const isLast = column === width - 1;
        if ((byte === delimiter) === isLast) break;
        if (dictionary !== undefined) codes[base + column] = dictionary.at(cell, end, hash ^ (hash >>> 15));
        if (!isLast) at += 1;
      }
      if (column < width) return { rows, starts, ends, codes, next: start, isFull: false };
      starts[rows] = start;
      ends[rows] = at;
      at += bytes[at] === RETURN ? 2 : 1;
    }
    return { rows, starts, ends, codes, next: Math.min(at, length), isFull: at < length };
  };
}
