/** Longest work between two pauses, ms: what makes a cancel answer at once. */
const BREATH = 25;
let last = performance.now();

/** Lets the event loop run when work has lasted long enough, after telling `progress`; then rejects with the reason of an aborted signal. */
export async function breathe(signal: AbortSignal | undefined, progress?: () => void): Promise<void> {
  if (performance.now() - last < BREATH) return;
  progress?.();
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  last = performance.now();
  signal?.throwIfAborted();
}
