/** A few named runs of bytes kept for this origin. Every call may reject: no room, no permission, a browser that forgets. */
export interface Cupboard {
  readonly names: () => Promise<readonly string[]>;
  /** `null` when there is none of that name. */
  readonly read: (name: string) => Promise<Blob | null>;
  /** Whole or not at all: whoever reads meanwhile finds what was there before. */
  readonly write: (name: string, content: Blob) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
}

const FOLDER = 'bilan';

/** Origin-private files; `null` where the browser has none that a page can write, or none in this window. */
export async function openFiles(): Promise<Cupboard | null> {
  // Not in every browser, nor outside a secure context, whatever the types say.
  const { storage } = navigator as { readonly storage?: Partial<StorageManager> };
  if (storage?.getDirectory === undefined) return null;
  if (!('createWritable' in FileSystemFileHandle.prototype)) return null;
  const root = await storage.getDirectory().catch((error: unknown) => {
    // As in a private window of Firefox, which has a database.
    if (error instanceof DOMException && error.name === 'SecurityError') return null;
    throw error;
  });
  if (root === null) return null;
  const folder = await root.getDirectoryHandle(FOLDER, { create: true });
  return {
    names: async () => {
      const names: string[] = [];
      for await (const name of (folder as unknown as { keys: () => AsyncIterable<string> }).keys()) names.push(name);
      return names;
    },
    read: async (name) => {
      try {
        return await (await folder.getFileHandle(name)).getFile();
      } catch (error) {
        if (error instanceof DOMException && error.name === 'NotFoundError') return null;
        throw error;
      }
    },
    write: async (name, content) => {
      const file = await folder.getFileHandle(name, { create: true });
      const stream = await file.createWritable();
      await stream.write(content);
      await stream.close();
    },
    remove: async (name) => folder.removeEntry(name),
  };
}

/** The same in IndexedDB. */
export async function openDatabase(): Promise<Cupboard> {
  const database = await done<IDBDatabase>(
    Object.assign(indexedDB.open(FOLDER, 1), {
      onupgradeneeded: ({ target }: Event) => (target as IDBOpenDBRequest).result.createObjectStore(FOLDER),
    }),
  );
  const run = async <Result>(
    mode: IDBTransactionMode,
    task: (store: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result> => {
    const transaction = database.transaction(FOLDER, mode);
    const result = await done(task(transaction.objectStore(FOLDER)));
    if (mode === 'readonly') return result;
    return new Promise((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve(result));
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
    });
  };
  return {
    names: async () => (await run('readonly', (store) => store.getAllKeys())).map(String),
    read: async (name) => (await run<Blob | undefined>('readonly', (store) => store.get(name))) ?? null,
    write: async (name, content) => {
      await run('readwrite', (store) => store.put(content, name));
    },
    remove: async (name) => {
      await run('readwrite', (store) => store.delete(name));
    },
  };
}

async function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
  });
}
