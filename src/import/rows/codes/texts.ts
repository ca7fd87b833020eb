import { ABSENT } from '../../../model/dataset/table.ts';

/** Texts by position, each once. A million are two arrays: nothing to collect, nothing that holds the file they come from. */
export interface Texts {
  readonly length: number;
  /** One for each character of a text that has none above U+00FF, else two, the lower first. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Twice the position where each text begins, and one more for a text of two bytes a character; then where the last ends. */
  readonly starts: Int32Array<ArrayBuffer>;
}

export const noTexts: Texts = { length: 0, bytes: new Uint8Array(), starts: new Int32Array() };

/** Characters made a text at once. */
const PIECE = 4096;

/** `undefined` where there is no text, as at −1. */
export function textAt({ length, bytes, starts }: Texts, position: number): string | undefined {
  if (!(position >= 0 && position < length)) return undefined;
  const own = starts[position] ?? 0;
  const [start, end] = [own >> 1, (starts[position + 1] ?? 0) >> 1];
  if ((own & 1) === 0 && end - start <= PIECE) return String.fromCharCode(...bytes.subarray(start, end));
  const size = 1 + (own & 1);
  let text = '';
  for (let at = start; at < end;) {
    const units: number[] = [];
    for (; at < end && units.length < PIECE; at += size)
      units.push((bytes[at] ?? 0) + (size === 1 ? 0 : (bytes[at + 1] ?? 0) * 256));
    text += String.fromCharCode(...units);
  }
  return text;
}

/** Texts being gathered. */
export interface Pool {
  /** Position of a text; −1 for `null` or blank. */
  readonly intern: (text: string | null) => number;
  readonly at: (position: number) => string | undefined;
  /** Those gathered so far, in arrays of no more than they take. */
  readonly settled: () => Texts;
}

const SMALLEST = 64;
/** Offset basis and prime of the 32-bit FNV-1a hash. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
/** Bytes of all texts: positions are doubled in 32 bits. */
const MOST = 2 ** 30;

/** An open-addressing table, at most half full, over the characters of the texts. */
export function createPool(): Pool {
  let count = 0;
  let end = 0;
  let bytes = new Uint8Array(16 * SMALLEST);
  let starts = new Int32Array(SMALLEST);
  let hashes = new Int32Array(SMALLEST);
  let slots = new Int32Array(2 * SMALLEST).fill(ABSENT);

  const grow = (): void => {
    starts = widened(starts, new Int32Array(starts.length * 2));
    hashes = widened(hashes, new Int32Array(hashes.length * 2));
    slots = new Int32Array(slots.length * 2).fill(ABSENT);
    const mask = slots.length - 1;
    for (let position = 0; position < count; position += 1) {
      let slot = (hashes[position] ?? 0) & mask;
      while (slots[slot] !== ABSENT) slot = (slot + 1) & mask;
      slots[slot] = position;
    }
  };
  const isSame = (position: number, text: string, size: number): boolean => {
    const own = starts[position] ?? 0;
    const start = own >> 1;
    if ((own & 1) !== size - 1 || ((starts[position + 1] ?? 0) >> 1) - start !== text.length * size) return false;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      if (size === 1 && bytes[start + index] !== unit) return false;
      if (size === 2 && (bytes[start + 2 * index] ?? 0) + (bytes[start + 2 * index + 1] ?? 0) * 256 !== unit)
        return false;
    }
    return true;
  };
  const write = (text: string, size: number): void => {
    const next = end + text.length * size;
    if (next >= MOST) throw new RangeError(`${next} bytes of texts`);
    if (next > bytes.length) bytes = widened(bytes, new Uint8Array(Math.max(next, bytes.length * 2)));
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      bytes[end] = unit;
      if (size === 2) bytes[end + 1] = unit >> 8;
      end += size;
    }
  };
  const at: Pool['at'] = (position) => textAt({ length: count, bytes, starts }, position);
  return {
    at,
    intern: (text) => {
      if (text === null || text === '') return ABSENT;
      let hash = BASIS;
      let units = 0;
      for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        units |= unit;
        hash = Math.imul(hash ^ unit, PRIME);
      }
      hash ^= hash >>> 15;
      const size = units > 0xff ? 2 : 1;
      const mask = slots.length - 1;
      let slot = hash & mask;
      for (let known = slots[slot] ?? ABSENT; known !== ABSENT; known = slots[slot] ?? ABSENT) {
        if (hashes[known] === hash && isSame(known, text, size)) return known;
        slot = (slot + 1) & mask;
      }
      slots[slot] = count;
      hashes[count] = hash;
      starts[count] = end * 2 + size - 1;
      write(text, size);
      count += 1;
      // One start more than there are texts: where the last ends.
      if (count + 1 >= starts.length) grow();
      starts[count] = end * 2;
      return count - 1;
    },
    settled: () =>
      count === 0 ? noTexts : { length: count, bytes: bytes.slice(0, end), starts: starts.slice(0, count + 1) },
  };
}

function widened<Values extends Uint8Array | Int32Array>(values: Values, wider: Values): Values {
  wider.set(values);
  return wider;
}
