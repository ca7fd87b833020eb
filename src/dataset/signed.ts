import { checkSignature } from '../model/publication/signature.ts';
import { refused } from './refused.ts';

/** A publication whose manifest may be read. */
export interface Signed {
  readonly verdict: 'valid' | 'unsupported';
  /** To be called once all of it was found whole: from then on, an older one is refused. */
  readonly seen: () => void;
}

/** When the newest publication was made that this browser found signed: one address, one key. */
export interface SeenMemory {
  readonly load: (key: string) => string | null;
  readonly save: (key: string, issued: string) => void;
}

interface Manifest {
  /** As it was served. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** When it says that it was made. */
  readonly issued: string | null;
  /** What stands beside it as its signature, `null` for nothing. */
  readonly signature: string | null;
}

/**
 * Throws unless a manifest is signed with the key and no older than the last one seen. Where the browser knows no Ed25519 it may be read, said so,
 * and is not remembered: who could not check a signature is not to refuse later ones for it.
 */
export async function checkSigned(
  { bytes, issued, signature }: Manifest,
  publicKey: string,
  memory: SeenMemory = browserSeen(),
): Promise<Signed> {
  const verdict = await checkSignature(bytes, signature, publicKey);
  if (verdict !== 'valid' && verdict !== 'unsupported') throw refused(verdict);
  const before = memory.load(publicKey);
  // Instants of one form, in UTC, sort as texts.
  if (before !== null && (issued === null || issued < before)) throw refused('older');
  return {
    verdict,
    seen: () => {
      if (verdict === 'valid' && issued !== null) memory.save(publicKey, issued);
    },
  };
}

/** In this browser, for the address of this site; without room, or in a private window, nothing is remembered. */
function browserSeen(): SeenMemory {
  const nameOf = (key: string): string => `bilan.signed ${document.baseURI.replace(/[^/]*$/, '')} ${key}`;
  return {
    load: (key) => {
      try {
        return localStorage.getItem(nameOf(key));
      } catch {
        return null;
      }
    },
    save: (key, issued) => {
      try {
        localStorage.setItem(nameOf(key), issued);
      } catch {
        // Full or forbidden: an older publication would not be noticed on the next visit.
      }
    },
  };
}
