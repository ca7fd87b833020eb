/** Longest work between two pauses, ms: what makes a cancel answer at once. */
const BREATH = 40;
let last = performance.now();

/** Lets the event loop run when work has lasted long enough, after telling `progress`; then rejects with the reason of an aborted signal. */
export async function breathe(signal: AbortSignal | undefined, progress?: () => void): Promise<void> {
  if (performance.now() - last < BREATH) return;
  progress?.();
  await turn();
  last = performance.now();
  signal?.throwIfAborted();
}

/** The next turn of the event loop. A message comes at once, where browsers make a timer wait 4 ms. */
async function turn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.addEventListener('message', resolve, { once: true });
    port1.start();
    port2.postMessage(null);
  });
  port1.close();
}
