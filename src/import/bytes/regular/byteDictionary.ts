import type { Dictionary } from '../dictionary.ts';
import { textOf } from './decoder.ts';

/** The distinct cells of one column of a file that is held as bytes. Two codes may stand for one text. */
export interface ByteDictionary extends Dictionary {
  /** Code of the cell between two positions, under the hash of its bytes. */
  readonly at: (start: number, end: number, hash: number) => number;
}

const SMALLEST = 64;
const LINE_FEED = 0x0a;

/** An open-addressing table, at most half full, of where each cell first stands: no text is kept but those met last. */
export function createByteDictionary(bytes: Uint8Array): ByteDictionary {
  let count = 0;
  let slots = new Int32Array(SMALLEST).fill(-1);
  /** Three for each code: where it starts, where it ends, its hash. */
  let cells = new Int32Array(3 * SMALLEST);
  /** Cells of records that were read as text, by code and by text. */
  const written = new Map<number, string>();
  const codes = new Map<string, number>();
  /** Texts of the codes from `first` on, decoded together. */
  let [first, texts]: [number, readonly string[]] = [0, []];

  const add = (start: number, end: number, hash: number): number => {
    if (3 * count + 3 > cells.length) {
      const wider = new Int32Array(cells.length * 2);
      wider.set(cells);
      cells = wider;
    }
    cells[3 * count] = start;
    cells[3 * count + 1] = end;
    cells[3 * count + 2] = hash;
    count += 1;
    return count - 1;
  };
  const rehash = (): void => {
    slots = new Int32Array(slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let code = 0; code < count; code += 1) {
      if ((cells[3 * code] ?? -1) === -1) continue;
      let slot = (cells[3 * code + 2] ?? 0) & mask;
      while (slots[slot] !== -1) slot = (slot + 1) & mask;
      slots[slot] = code;
    }
  };
  /** One decoding for all the cells met since the last. */
  const decodeNew = (): void => {
    let length = 0;
    for (let code = first; code < count; code += 1) length += (cells[3 * code + 1] ?? 0) - (cells[3 * code] ?? 0) + 1;
    const joined = new Uint8Array(length);
    let at = 0;
    for (let code = first; code < count; code += 1) {
      const [start = 0, end = 0] = [cells[3 * code], cells[3 * code + 1]];
      for (let from = start; from < end; from += 1) joined[at++] = bytes[from] ?? 0;
      joined[at++] = LINE_FEED;
    }
    texts = textOf(joined, 0, length).split('\n');
  };

  return {
    at: (start, end, hash) => {
      const mask = slots.length - 1;
      const length = end - start;
      let slot = hash & mask;
      for (let code = slots[slot] ?? -1; code !== -1; code = slots[slot] ?? -1) {
        if (cells[3 * code + 2] === hash) {
          const own = cells[3 * code] ?? 0;
          if ((cells[3 * code + 1] ?? 0) - own === length) {
            let same = 0;
            while (same < length && bytes[own + same] === bytes[start + same]) same += 1;
            if (same === length) return code;
          }
        }
        slot = (slot + 1) & mask;
      }
      slots[slot] = count;
      const code = add(start, end, hash);
      if (count * 2 > slots.length) rehash();
      return code;
    },
    code: (text) => {
      const known = codes.get(text);
      if (known !== undefined) return known;
      const code = add(-1, -1, 0);
      codes.set(text, code);
      written.set(code, text);
      return code;
    },
    text: (code) => {
      const own = written.get(code);
      if (own !== undefined) return own;
      if (code < first) return textOf(bytes, cells[3 * code] ?? 0, cells[3 * code + 1] ?? 0);
      if (code >= first + texts.length - 1) {
        first = code;
        decodeNew();
      }
      return texts[code - first] ?? '';
    },
  };
}
