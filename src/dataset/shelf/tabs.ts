/** The other tabs of this origin. */
export interface Tabs {
  /** Runs tasks of all tabs one after the other, where the browser can. */
  readonly inTurn: <Result>(task: () => Promise<Result>) => Promise<Result>;
  /** Tells the others what the shelf holds now. */
  readonly tell: (digest: string | null) => void;
  readonly onTold: (listener: (digest: string | null) => void) => void;
}

const NAME = 'bilan-shelf';
/** Milliseconds that another tab may keep this one waiting. */
const WAIT = 5000;

export function otherTabs(): Tabs {
  // Outside a secure context there are no locks, whatever the types say.
  const { locks } = navigator as { readonly locks?: LockManager };
  const channel = new BroadcastChannel(NAME);
  return {
    inTurn: async (task) =>
      locks === undefined ? task() : await locks.request(NAME, { signal: AbortSignal.timeout(WAIT) }, task),
    tell: (digest) => channel.postMessage({ digest }),
    onTold: (listener) =>
      channel.addEventListener('message', ({ data }: MessageEvent<{ readonly digest: string | null }>) =>
        listener(data.digest),
      ),
  };
}
