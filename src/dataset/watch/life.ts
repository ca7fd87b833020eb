/** Held while this worker lives; the browser lets go of it whatever the worker dies of. Without locks (a page that is not secure), nothing is held. */
export async function live(name: string): Promise<void> {
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

/** Resolves once the worker that held a name is dead; never without locks. */
export async function death(name: string): Promise<void> {
  const locks = (navigator as { readonly locks?: LockManager }).locks;
  if (locks === undefined) return new Promise(() => undefined);
  await locks.request(name, () => undefined);
}

let lives = 0;

/** A name that no other worker of this origin has. */
export function lifeName(kind: string): string {
  lives += 1;
  return `bilan-${kind}-${performance.timeOrigin}-${Math.random()}-${lives}`;
}
