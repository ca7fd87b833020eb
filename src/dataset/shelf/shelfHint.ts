/** Where the page that opens reads, before any of its scripts, whether something is on the shelf: only then is the demonstration not fetched ahead. */
export const SHELF_HINT = 'bilan.shelf';

/** Whether something is expected on the shelf. */
export function isShelfHinted(): boolean {
  try {
    return localStorage.getItem(SHELF_HINT) !== null;
  } catch {
    return false;
  }
}

/** Remembers whether something is on the shelf. A hint alone: what is there is read there. */
export function shelfHint(hasSome: boolean): void {
  try {
    if (hasSome) localStorage.setItem(SHELF_HINT, 'yes');
    else localStorage.removeItem(SHELF_HINT);
  } catch {
    // Forbidden: the demonstration is fetched ahead for nothing.
  }
}
