import { readSecret, writeSecret } from '../import/resolve/pseudonym.ts';

const KEY = 'bilan.identity-key';

/** The secret of this browser, drawn on the first visit; one for this visit only where nothing can be kept. Without it, nobody is found behind a pseudonym. */
export function identitySecret(): Uint8Array {
  const drawn = crypto.getRandomValues(new Uint8Array(32));
  try {
    const kept = readSecret(localStorage.getItem(KEY) ?? '');
    if (kept !== null) return kept;
    localStorage.setItem(KEY, writeSecret(drawn));
  } catch {
    // A private window, or no room: what is decided of people holds until the page is closed.
  }
  return drawn;
}
