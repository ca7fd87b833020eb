/** By code, whether a list asks for it; an empty list asks for all. */
export function allowed(labels: readonly (string | null)[], asked: readonly string[]): Uint8Array {
  const found = new Uint8Array(labels.length);
  if (asked.length === 0) return found.fill(1);
  for (let code = 0; code < found.length; code += 1) if (asked.includes(labels[code] ?? 'unknown')) found[code] = 1;
  return found;
}
