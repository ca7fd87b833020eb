/**
 * Rows, or people, that a loop passes over in one call. A loop over all of them would run as it was first compiled, with nothing known of its types, or as it was
 * compiled in the middle, several times as slow; one that is called again and again is compiled for what it does within its first milliseconds.
 */
const BLOCK = 1024;

/** Calls for one block after the other. */
export function inBlocks(length: number, each: (from: number, to: number) => void): void {
  for (let from = 0; from < length; from += BLOCK) each(from, Math.min(length, from + BLOCK));
}
