import { unsignedFor } from '../../share/publish/files.ts';
import type { Signer } from '../../share/publish/signer.ts';
import { useProgramme } from '../setting/places.tsx';
import { signingKey } from '../setting/signingKey.ts';

interface Signing {
  /** `needed` and `other`: visitors' pages would refuse what is published so; `unnamed`: they do not know of the key yet. */
  readonly state: 'none' | 'needed' | 'other' | 'not-a-key' | 'unsupported' | 'ready' | 'unnamed';
  readonly signer: Signer | null;
  /** Whether what is published now would be refused. */
  readonly isRefused: boolean;
}

/** Who signs what is published from this page. */
export function useSigning(): Signing {
  const { publicKey } = useProgramme();
  const given = signingKey.use();
  const signer = given?.state === 'ready' ? given.signer : null;
  const unsigned = unsignedFor(publicKey, signer);
  const isRefused = unsigned !== null;
  if (given !== null && given.state !== 'ready') return { state: given.state, signer, isRefused };
  if (unsigned !== null) return { state: unsigned === 'other-key' ? 'other' : 'needed', signer, isRefused };
  if (signer === null) return { state: 'none', signer, isRefused };
  return { state: publicKey === null ? 'unnamed' : 'ready', signer, isRefused };
}
