import { useSyncExternalStore } from 'react';
import type { ReadSigner } from '../../share/publish/signer.ts';

let given: ReadSigner | null = null;
const listeners = new Set<() => void>();

/** The private key that publications of this page are signed with, until it is closed: it is kept nowhere. */
export const signingKey = {
  use: (): ReadSigner | null =>
    useSyncExternalStore(
      (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      () => given,
    ),
  give: async (pem: string): Promise<void> => {
    const { readSigner } = await import('../../share/publish/signer.ts');
    given = await readSigner(pem);
    for (const listener of listeners) listener();
  },
};
