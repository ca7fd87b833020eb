/** Where in the application one is. */
export interface Place {
  /** With its leading `/` and no other at its end. */
  readonly path: string;
  /** As written in the address, without its `?`. */
  readonly query: string;
  /** The part of the page pointed at; empty for none. */
  readonly anchor: string;
}

/** Reads what follows the first hash of an address: `/path?query#anchor`. */
export function readPlace(text: string): Place {
  const [, path = '', query = '', anchor = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(text) ?? [];
  return { path: `/${decoded(path).replace(/^\/+|\/+$/g, '')}`, query, anchor: decoded(anchor) };
}

/** What `readPlace` reads back. */
export function writePlace({ path, query, anchor }: Place): string {
  return `${encodeURI(path)}${query === '' ? '' : `?${query}`}${anchor === '' ? '' : `#${encodeURIComponent(anchor)}`}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // not encoded: as it stands
  }
}
