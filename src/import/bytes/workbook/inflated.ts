import { Unzip, UnzipInflate } from 'fflate';

/** Compressed bytes inflated at once: a thousand times as many may come out. */
const PIECE = 16_384;

/** One part of a ZIP archive; `null` when there is none, when it cannot be read, or when more than `most` bytes come out of it, whatever the archive says of its size. */
export function inflated(bytes: Uint8Array, path: string, most: number): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const seen = { isWhole: false };
  const reader = new Unzip((part) => {
    if (part.name !== path || chunks.length > 0) return;
    part.ondata = (error, chunk, isLast) => {
      size += chunk.length;
      if (error !== null || size > most) throw error ?? new RangeError(`more than ${most} bytes`);
      chunks.push(chunk);
      seen.isWhole ||= isLast;
    };
    part.start();
  });
  reader.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !seen.isWhole; at += PIECE)
      reader.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch {
    return null;
  }
  return seen.isWhole ? joined(chunks, size) : null;
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
