/**
 * Names a dataset by the SHA-256 of its sources, whatever their order: 16 hexadecimal digits of their exclusive or, so that the same files give
 * the same name.
 */
export function digestOf(sources: readonly { readonly sha256: string }[]): string {
  const distinct = new Set(sources.map(({ sha256 }) => sha256));
  let mixed = 0n;
  for (const sha256 of distinct) mixed ^= BigInt(`0x${sha256}`);
  return mixed.toString(16).padStart(64, '0').slice(0, 16);
}
