/** What the browser says of the version kept on this machine. */
export interface Kept {
  /** A newer version is there, and waits until it is asked for. */
  readonly isNewer: boolean;
  /** The browser can install the page as an application; `null` when it cannot, or has. */
  readonly install: (() => Promise<void>) | null;
}

/** Chromium's own: Safari and Firefox install from their menu. */
interface InstallEvent extends Event {
  readonly prompt: () => Promise<unknown>;
}

/** Milliseconds that a version may take to give its place. */
const HANDOVER = 4000;

let isAsked = false;
const listeners = new Set<() => void>();
let kept: Kept = { isNewer: false, install: null };
const become = (change: Partial<Kept>): void => {
  kept = { ...kept, ...change };
  for (const listener of listeners) listener();
};

export const subscribeKept = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const keptNow = (): Kept => kept;

window.addEventListener('beforeinstallprompt', (event) => {
  // The page offers it in its own place and words, once.
  event.preventDefault();
  const { prompt } = event as InstallEvent;
  become({ install: async () => void (await prompt.call(event).finally(() => become({ install: null }))) });
});

/** Keeps this version of the page on the machine, for when there is no network. A page that is not secure has no such place. */
export async function keepVersion(): Promise<void> {
  if (isAsked) return;
  isAsked = true;
  const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer };
  if (serviceWorker === undefined) return;
  serviceWorker.controller?.postMessage('tidy');
  const registration = await registered(serviceWorker);
  if (registration === null) return;
  const look = (): void => {
    if (registration.waiting !== null && serviceWorker.controller !== null) become({ isNewer: true });
  };
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
}

/** `null` when the browser or the host refuses: the page works without. */
async function registered(container: ServiceWorkerContainer): Promise<ServiceWorkerRegistration | null> {
  try {
    const url = new URL('sw.js', document.baseURI);
    // What blocks service workers may give nothing, whatever the types say.
    const given: unknown = await container.register(url, { updateViaCache: 'none' });
    return given instanceof ServiceWorkerRegistration ? given : null;
  } catch {
    return null;
  }
}

/** Loads the newest version there is; what is looked at is in the address. */
export async function loadNewest(): Promise<void> {
  const { serviceWorker } = navigator as { readonly serviceWorker?: ServiceWorkerContainer };
  const registration = await serviceWorker?.getRegistration().catch(() => undefined);
  if (serviceWorker !== undefined && registration !== undefined) {
    await registration.update().catch(() => undefined); // no network: what is there is the newest
    const next = registration.waiting ?? registration.installing;
    if (next !== null) await handOver(serviceWorker, next);
  }
  location.reload();
}

/** Resolves once the next version is in its place, or does not come. */
async function handOver(container: ServiceWorkerContainer, next: ServiceWorker): Promise<void> {
  await new Promise<void>((done) => {
    setTimeout(done, HANDOVER);
    container.addEventListener('controllerchange', () => done(), { once: true });
    const ask = (): void => {
      if (next.state === 'installed') next.postMessage('take-over');
      // A page on its first visit is never taken over.
      if (next.state === 'activated' && container.controller === null) done();
    };
    next.addEventListener('statechange', ask);
    ask();
  });
}
