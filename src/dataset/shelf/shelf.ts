import * as v from 'valibot';
import type { KnownFile } from '../library/sources.ts';
import { decodeSnapshot, type Refusal } from '../snapshot/decodeSnapshot.ts';
import { type Unread, unreadSnapshot } from '../snapshot/readSnapshot.ts';
import type { Cupboard } from './cupboard.ts';
import type { Tabs } from './tabs.ts';

/** Why nothing is kept. */
export type Problem = 'no-room' | 'forbidden' | 'failed';

/** What the shelf holds on opening. `aside`: something that cannot be read was put aside, and is not shown. */
export type Found =
  | { readonly state: 'nothing' }
  | {
      readonly state: 'dataset';
      readonly snapshot: Unread;
      readonly files: readonly KnownFile[];
      readonly past: Past;
    }
  | { readonly state: 'aside'; readonly reason: Refusal }
  | { readonly state: 'problem'; readonly problem: Problem };

/** The files of the states before each import that can be undone, the newest last; only states of which every file is here. */
export type Past = readonly (readonly KnownFile[])[];

export type Saved =
  | { readonly state: 'saved' }
  /** Another tab put something else on the shelf since this one looked. */
  | { readonly state: 'other-tab' }
  | { readonly state: 'problem'; readonly problem: Problem };

/** What was imported, kept in this browser between two visits: columns without identity, and the files themselves when the keeper wants it. */
export interface Shelf {
  readonly load: () => Promise<Found>;
  /** Replaces what is there; `over` says to do so even if another tab wrote it. */
  readonly save: (kept: Kept, over?: boolean) => Promise<Saved>;
  readonly forget: () => Promise<void>;
  readonly onOther: (listener: (digest: string | null) => void) => void;
}

export interface Kept {
  readonly digest: string;
  readonly columns: Uint8Array<ArrayBuffer>;
  readonly files: readonly KeptFile[];
  /** Those of the states that an undo would bring back. */
  readonly past: readonly (readonly KeptFile[])[];
}

export interface KeptFile {
  readonly name: string;
  readonly sha256: string;
  readonly blob: Blob | null;
}

/** The format is in the name: a later one stands beside it, and neither reads the other. */
const POINTER = 'shelf-v1.json';
const listed = v.array(v.object({ name: v.string(), sha256: v.string(), isHere: v.boolean() }));
const pointer = v.object({
  generation: v.number(),
  columns: v.string(),
  files: listed,
  past: v.optional(v.array(listed), []),
});
type Listed = Readonly<v.InferOutput<typeof listed>>;
type Pointer = Readonly<v.InferOutput<typeof pointer>>;

export function createShelf(open: () => Promise<Cupboard>, tabs: Tabs, now: () => number = Date.now): Shelf {
  /** The generation that this tab last saw. */
  let seen = 0;

  const readPointer = async (cupboard: Cupboard): Promise<Pointer | 'none' | 'unreadable'> => {
    const blob = await cupboard.read(POINTER);
    if (blob === null) return 'none';
    try {
      return v.parse(pointer, JSON.parse(await blob.text()));
    } catch {
      return 'unreadable';
    }
  };

  const load = async (): Promise<Found> => {
    const cupboard = await open();
    const found = await readPointer(cupboard);
    if (found === 'none') return { state: 'nothing' };
    if (found === 'unreadable') return aside(cupboard, 'malformed', POINTER);
    seen = found.generation;
    const columns = await cupboard.read(found.columns);
    if (columns === null) return aside(cupboard, 'cut', null);
    const bytes = new Uint8Array(await columns.arrayBuffer());
    const read = decodeSnapshot(bytes);
    if (!read.ok) return aside(cupboard, read.reason, found.columns);
    const past = await Promise.all(found.past.map(async (each) => knownFiles(cupboard, each)));
    return {
      state: 'dataset',
      snapshot: { ...unreadSnapshot(bytes, found.columns), tables: () => read.tables },
      files: await knownFiles(cupboard, found.files),
      past: past.slice(past.findLastIndex((each) => each.some(({ file }) => file === null)) + 1),
    };
  };

  const save = async ({ digest, columns, files, past }: Kept, over: boolean): Promise<Saved> => {
    const cupboard = await open();
    const found = await readPointer(cupboard);
    const there = typeof found === 'string' ? 0 : found.generation;
    if (there !== seen && !over) return { state: 'other-tab' };
    // Never one that was there before, were the shelf emptied meanwhile.
    const generation = Math.max(there + 1, now());
    const name = `columns-v1-${generation}.bilan`;
    await cupboard.write(name, new Blob([columns]));
    const written = await cupboard.read(name);
    if (written === null || !areSame(columns, new Uint8Array(await written.arrayBuffer())))
      throw new Error('what was written is not what is read');
    const blobs = new Map(
      [...files, ...past.flat()].flatMap(({ sha256, blob }) =>
        blob === null ? [] : [[fileName(sha256), blob] as const],
      ),
    );
    for (const [own, blob] of blobs) await cupboard.write(own, blob);
    const next: Pointer = {
      generation,
      columns: name,
      files: files.map(listedOf),
      past: past.map((each) => each.map(listedOf)),
    };
    await cupboard.write(POINTER, new Blob([JSON.stringify(next)]));
    seen = generation;
    const used = new Set([POINTER, name, ...blobs.keys()]);
    for (const other of await cupboard.names())
      if (/^(columns-v1-|file-)/.test(other) && !used.has(other)) await cupboard.remove(other);
    tabs.tell(digest);
    return { state: 'saved' };
  };

  return {
    load: async () =>
      tabs.inTurn(load).catch((error: unknown): Found => ({ state: 'problem', problem: problemOf(error) })),
    save: async (kept, over = false) =>
      tabs
        .inTurn(async () => save(kept, over))
        .catch((error: unknown): Saved => ({ state: 'problem', problem: problemOf(error) })),
    forget: async () =>
      tabs.inTurn(async () => {
        const cupboard = await open();
        for (const name of await cupboard.names()) await cupboard.remove(name);
        seen = 0;
        tabs.tell(null);
      }),
    onOther: tabs.onTold,
  };
}

function areSame(a: Uint8Array, b: Uint8Array): boolean {
  let same = a.length === b.length;
  for (let index = 0; same && index < a.length; index += 1) same = a[index] === b[index];
  return same;
}

/** Out of the way, under another name, so that the next visit does not stumble on it. */
async function aside(cupboard: Cupboard, reason: Refusal, name: string | null): Promise<Found> {
  const broken = name === null ? null : await cupboard.read(name);
  if (broken !== null && name !== null) {
    await cupboard.write(`aside-${name}`, broken);
    if (name !== POINTER) await cupboard.remove(name);
  }
  await cupboard.remove(POINTER);
  return { state: 'aside', reason };
}

function listedOf({ blob, ...file }: KeptFile): Listed[number] {
  return { ...file, isHere: blob !== null };
}

async function knownFiles(cupboard: Cupboard, files: Listed): Promise<readonly KnownFile[]> {
  return Promise.all(
    files.map(async ({ name, sha256, isHere }): Promise<KnownFile> => {
      const blob = isHere ? await cupboard.read(fileName(sha256)) : null;
      return { name, sha256, file: blob === null ? null : { name, blob } };
    }),
  );
}

function fileName(sha256: string): string {
  return `file-${sha256}`;
}

function problemOf(error: unknown): Problem {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'no-room';
  return name === 'SecurityError' || name === 'NotAllowedError' || name === 'InvalidStateError'
    ? 'forbidden'
    : 'failed';
}
