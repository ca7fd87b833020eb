import * as v from 'valibot';
import type { KnownFile } from './library/sources.ts';
import { bytesAt } from './ahead.ts';
import { type Unread, unreadSnapshot } from './snapshot/readSnapshot.ts';

/** The demonstration as it was built, and where its exports are served. */
export interface Demonstration {
  readonly snapshot: Unread;
  readonly files: readonly KnownFile[];
}

/** The name of its columns, beside its exports. */
export const DEMONSTRATION = 'demonstration.bilan';

const manifest = v.object({ files: v.array(v.object({ name: v.string(), sha256: v.string() })) });

/** Rejects when it is not there, or is not what was built. */
export async function fetchDemonstration(): Promise<Demonstration> {
  const base = new URL('demo/', document.baseURI);
  const [bytes, listed] = await Promise.all([
    bytesAt(new URL(DEMONSTRATION, base)),
    bytesAt(new URL('manifest.json', base)),
  ]);
  return {
    snapshot: unreadSnapshot(new Uint8Array(bytes), DEMONSTRATION),
    files: v.parse(manifest, JSON.parse(new TextDecoder().decode(listed))).files.map(({ name, sha256 }) => ({
      name,
      sha256,
      file: { name, url: new URL(encodeURIComponent(name), base).href },
    })),
  };
}
