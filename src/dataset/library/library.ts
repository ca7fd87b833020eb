import { empty, filesOf, type State } from './sources.ts';

/** What is loaded, what would be, and what it was before each import that can be undone. */
export interface Library {
  readonly state: State;
  readonly proposed: State | null;
  /** The last is the newest. */
  readonly past: readonly State[];
}

export const emptyLibrary: Library = { state: empty, proposed: null, past: [] };

/** Imports that can be undone. */
const UNDONE = 5;

export type Event =
  | { readonly type: 'proposed'; readonly next: State }
  /** Ends a proposal: kept once the engine has it, else dropped. */
  | { readonly type: 'settled'; readonly keep: boolean }
  /** Files that wait or are held change nothing that is counted. */
  | { readonly type: 'set-aside'; readonly state: State }
  | { readonly type: 'restored'; readonly library: Library };

export function reduce(library: Library, event: Event): Library {
  if (event.type === 'proposed') return { ...library, proposed: event.next };
  if (event.type === 'settled') return settled(library, event.keep);
  return event.type === 'set-aside' ? { ...library, state: event.state } : event.library;
}

function settled({ state, proposed, past }: Library, keep: boolean): Library {
  if (!keep || proposed === null) return { state, proposed: null, past };
  const isUndo = proposed === past.at(-1);
  return { state: proposed, proposed: null, past: isUndo ? past.slice(0, -1) : grown(past, state) };
}

/** What was there before the last import; nothing when none can be undone. */
export function before({ past }: Library): State {
  return past.at(-1) ?? empty;
}

/** How many imports can be undone once what is proposed is kept. */
export function undoable(library: Library): number {
  return settled(library, true).past.length;
}

/** A library as lists of files: what a worker that starts again, or another visit, needs of it. */
export function known({ state, past }: Library): Library {
  return { state: filesOf(state), proposed: null, past: past.map(filesOf) };
}

function grown(past: readonly State[], state: State): readonly State[] {
  // Nothing was loaded, or files are missing: an undo could not bring it back.
  if (state.counted.length + state.absent.length === 0 || state.absent.some(({ file }) => file === null)) return past;
  return [...past, state].slice(-UNDONE);
}
