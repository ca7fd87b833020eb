/** Milliseconds that the page has to itself before anything else begins, and after which a task no longer waits for a pause. */
const [FIRST, LATEST] = [1500, 20_000];

/** Runs a task when the page has nothing else to do, after `pause` milliseconds at least. */
export function whenIdle(task: () => void, pause: number): void {
  setTimeout(
    () => {
      // Safari has none, whatever the types say.
      const { requestIdleCallback: request } = window as {
        readonly requestIdleCallback?: Window['requestIdleCallback'];
      };
      if (request === undefined) task();
      else request.call(window, task, { timeout: LATEST });
    },
    Math.max(FIRST, pause),
  );
}

/** Milliseconds without a click, a key or a scroll before what is heavy begins for the first time: whoever only passes by does not pay for it, nor whoever is at work. */
const REST = 6000;

/** Runs tasks when idle, the first of them once the reader has let the page rest. */
export function onceAtRest(): typeof whenIdle {
  let hasBegun = false;
  let touched = performance.now();
  const touch = (): void => {
    touched = performance.now();
  };
  for (const type of ['pointerdown', 'keydown', 'wheel', 'touchmove'])
    window.addEventListener(type, touch, { capture: true, passive: true });
  const run: typeof whenIdle = (task, pause) =>
    whenIdle(() => {
      const left = hasBegun ? 0 : touched + REST - performance.now();
      if (left > 0) return run(task, left);
      hasBegun = true;
      task();
    }, pause);
  return run;
}

const slow = new Set<string | undefined>(['slow-2g', '2g', '3g']);

/** Whether whoever pays for the connection asked to save it, it is slow, or the device has no room: megabytes that nobody asked for stay away. */
export function isSpared(): boolean {
  const { connection, deviceMemory } = navigator as {
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
    /** Gigabytes, where the browser says. */
    readonly deviceMemory?: number;
  };
  return (
    connection?.saveData === true ||
    slow.has(connection?.effectiveType) ||
    (deviceMemory !== undefined && deviceMemory <= 2)
  );
}
