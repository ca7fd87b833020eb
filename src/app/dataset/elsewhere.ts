import { meaningOf } from '../../answers/afar/meaning.ts';
import type { DatasetState } from '../../dataset/dataset.ts';
import { reportOf } from '../../dataset/fetchPublished.ts';
import { openRemote, type Remote } from '../../engine/remote/remote.ts';
import { shownToken } from './token.ts';
import type { Programme } from '../../model/place/programme.ts';

// What only a dataset elsewhere needs comes together.
export { RemoteNotice } from '../shell/RemoteNotice.tsx';
export { Token } from '../shell/Token.tsx';

/** The dataset at an address, which is shown the token that was given in this tab, if one was. */
export function openElsewhere(address: string, programme: Programme): Remote {
  // With a slash at its end, so that names can be put after it.
  return openRemote(address.endsWith('/') ? address : `${address}/`, {
    fetch: fetch.bind(window),
    now: Date.now,
    wait: async (milliseconds) =>
      new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
      }),
    token: shownToken(),
    meaning: async () => meaningOf(programme),
  });
}

/** What the page shows of a dataset elsewhere: files that were counted there. */
export async function datasetOf(remote: Remote): Promise<DatasetState> {
  const manifest = await remote.manifest();
  const { digest, extent, sources } = manifest;
  return {
    state: 'ready',
    digest,
    extent,
    reports: sources.map(reportOf),
    hashes: sources.map(({ sha256 }) => sha256),
    oddities: [],
    demo: false,
    published: true,
    publication: null,
    signature: null,
    tells: null,
    answers: null,
    remote: manifest,
    undoable: 0,
    absent: [],
  };
}
