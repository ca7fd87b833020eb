/** Milliseconds that the page has to itself before anything else begins, and after which a task no longer waits for a pause. */
const [FIRST, LATEST] = [1500, 20_000];

/** Runs a task when the page has nothing else to do. */
export function whenIdle(task: () => void): void {
  setTimeout(() => {
    // Safari has none, whatever the types say.
    const { requestIdleCallback: request } = window as { readonly requestIdleCallback?: Window['requestIdleCallback'] };
    if (request === undefined) task();
    else request.call(window, task, { timeout: LATEST });
  }, FIRST);
}

/** Whether whoever pays for the connection asked to save it. */
export function isMetered(): boolean {
  const { connection } = navigator as {
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  };
  return connection?.saveData === true || connection?.effectiveType === 'slow-2g' || connection?.effectiveType === '2g';
}
