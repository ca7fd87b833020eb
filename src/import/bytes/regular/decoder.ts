import { cleaned } from '../decode.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of a part of regular bytes, as `decode` would give it. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  const text = decoder.decode(bytes.subarray(start, end));
  // As many characters as bytes: none that a text is cleaned of.
  return text.length === end - start ? text : cleaned(text);
}
