/** Stands for a `Map` in a text. */
const MAP = '$map';

/** An answer (`isWritable`) as JSON. */
export function writeAnswer(answer: unknown): string {
  return JSON.stringify(answer, (_, value: unknown) => (value instanceof Map ? { [MAP]: [...value] } : value));
}

/** What `writeAnswer` wrote. Throws a SyntaxError for a text that is not JSON. */
export function readAnswer(text: string): unknown {
  return JSON.parse(text, (_, value: unknown) => (isMap(value) ? new Map(value[MAP]) : value));
}

function isMap(value: unknown): value is { readonly [MAP]: readonly (readonly [unknown, unknown])[] } {
  return typeof value === 'object' && value !== null && MAP in value && Array.isArray(value[MAP]);
}
