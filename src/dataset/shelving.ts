import { known, type Library } from './library/library.ts';
import { empty, type State } from './library/sources.ts';
import type { Found, Kept, KeptFile, Problem, Saved, Shelf } from './shelf/shelf.ts';
import { shelvable } from './shelf/shelvable.ts';
import type { Unread } from './snapshot/readSnapshot.ts';

/** What is known of the shelf. */
export type ShelfState =
  | { readonly state: 'nothing' }
  /** `hasFiles`: the files are there too. */
  | { readonly state: 'kept'; readonly hasFiles: boolean }
  /** Something that could not be read was put aside. */
  | { readonly state: 'aside'; readonly reason: string }
  | { readonly state: 'problem'; readonly problem: Problem | 'not-forgotten' }
  /** Another tab put something else there. */
  | { readonly state: 'other-tab' };

/** Whether the files themselves are kept, as the keeper chose. */
export interface FilesChoice {
  readonly load: () => boolean;
  readonly save: (keep: boolean) => void;
}

/** Puts what is loaded on the shelf, and says how that went. */
export interface Shelving {
  readonly restore: () => Promise<Found>;
  /** Keeps a dataset with the files that it is made of; the demonstration clears the shelf of what it took the place of. */
  readonly keep: (snapshot: Unread, library: Library) => Promise<void>;
  /** Keeps the last one again, over what another tab wrote. */
  readonly keepOver: () => Promise<void>;
  readonly chooseFiles: (keep: boolean) => Promise<void>;
  readonly forget: () => Promise<void>;
}

export function createShelving(shelf: Shelf, choice: FilesChoice, tell: (state: ShelfState) => void): Shelving {
  let last: { readonly snapshot: Unread; readonly library: Library } | null = null;
  let digest: string | null = null;
  shelf.onOther((other) => {
    if (last !== null && other !== digest) tell({ state: 'other-tab' });
  });

  const put = async (over: boolean): Promise<void> => {
    if (last === null) return;
    const { snapshot, library } = last;
    const kept = keptOf(snapshot, library, choice.load());
    tell(told(await shelf.save(kept, over), kept));
  };

  return {
    restore: async () => {
      const found = await shelf.load();
      if (found.state === 'aside' || found.state === 'problem') tell(found);
      if (found.state !== 'dataset') return found;
      const { snapshot, files } = found;
      ({ digest } = snapshot.facts);
      last = { snapshot, library: libraryOf(found) };
      tell({ state: 'kept', hasFiles: files.some(({ file }) => file !== null) });
      return found;
    },
    keep: async (snapshot, library) => {
      last = { snapshot, library };
      ({ digest } = snapshot.facts);
      if (!snapshot.facts.demo) return put(false);
      await shelf.forget().catch(() => undefined); // nothing could be kept there either
      last = null;
      return tell({ state: 'nothing' });
    },
    keepOver: async () => put(true),
    chooseFiles: async (keep) => {
      choice.save(keep);
      await put(false);
    },
    forget: async () => {
      const hadSome = last !== null;
      [last, digest] = [null, null];
      const isForgotten = await shelf.forget().then(
        () => true,
        () => !hadSome,
      );
      tell(isForgotten ? { state: 'nothing' } : { state: 'problem', problem: 'not-forgotten' });
    },
  };
}

export function libraryOf({ files, past }: Extract<Found, { state: 'dataset' }>): Library {
  const stateOf = (absent: State['absent']): State => ({ ...empty, absent });
  return { state: stateOf(files), proposed: null, past: past.map(stateOf) };
}

/** Files that wait for an answer are kept with the others only: without its bytes, nobody could answer about one. */
function keptOf({ facts, withFacts }: Unread, library: Library, withFiles: boolean): Kept {
  const { state, past } = known(library);
  const kept = ({ absent }: State): readonly KeptFile[] =>
    absent.map(({ name, sha256, file }) => ({
      name,
      sha256,
      blob: withFiles && file !== null && 'blob' in file ? file.blob : null,
    }));
  const files = kept(state);
  return {
    digest: facts.digest,
    columns: withFacts(shelvable(facts)),
    files: files.filter(({ sha256, blob }) => blob !== null || facts.hashes.includes(sha256)),
    // The demonstration is not undone to at another visit: it is a button away.
    past: withFiles ? past.slice(past.findLastIndex(({ demo }) => demo) + 1).map(kept) : [],
  };
}

function told(saved: Saved, { files }: Kept): ShelfState {
  if (saved.state === 'saved') return { state: 'kept', hasFiles: files.some(({ blob }) => blob !== null) };
  return saved;
}
