/** Ports that the page keeps the other end of: they close with this worker. */
const held: MessagePort[] = [];

/** Held while this worker lives; the browser lets go of it whatever the worker dies of. Without locks (a page that is not secure), a port is held instead. */
export async function live(name: string): Promise<void> {
  self.addEventListener('message', ({ ports }: MessageEvent) => held.push(...ports));
  // Outside a secure context there are none, whatever the types say.
  const locks = (navigator as { readonly locks?: LockManager }).locks;
  if (locks === undefined) return;
  await new Promise<void>((begun) => {
    void locks.request(name, async () => {
      begun();
      await new Promise(() => undefined);
    });
  });
}

/** Resolves once the worker that held a name is dead; without locks, once the port that it was handed closes, where the browser tells of it. */
export async function death(name: string, worker: Pick<Worker, 'postMessage'>): Promise<void> {
  const locks = (navigator as { readonly locks?: LockManager }).locks;
  if (locks !== undefined) {
    await locks.request(name, () => undefined);
    return;
  }
  const { port1, port2 } = new MessageChannel();
  await new Promise<void>((dead) => {
    port1.addEventListener('close', () => dead());
    port1.start();
    worker.postMessage({ type: 'held' }, [port2]);
  });
}

let lives = 0;

/** A name that no other worker of this origin has. */
export function lifeName(kind: string): string {
  lives += 1;
  return `bilan-${kind}-${performance.timeOrigin}-${Math.random()}-${lives}`;
}
