/** The first bytes of every snapshot. */
export const MAGIC = new TextEncoder().encode('BILAN\r\n\n');
/** Raised when a reader of before would misread what is written now. */
export const VERSION = 1;

/**
 * `MAGIC`, then five little-endian unsigned integers of 32 bits: version, bytes of the manifest, its xxHash32, bytes of the columns, xxHash32 of the 24
 * bytes before. The manifest is JSON in UTF-8; the columns follow it, each at a multiple of eight bytes of the file, in little-endian two's complement.
 */
export const HEADER = 28;

/** Beyond this a dataset does not fit in the memory of a tab beside the page: some 60 million registrations. */
export const LARGEST = 1_000_000_000;

/** Where the columns start. */
export function bodyAt(manifestBytes: number): number {
  return aligned(HEADER + manifestBytes);
}

export function aligned(offset: number): number {
  return Math.ceil(offset / 8) * 8;
}
