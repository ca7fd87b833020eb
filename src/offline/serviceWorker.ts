/** What the build wrote: `first` is kept as soon as a version is installed, `later` once it is asked for. Paths are beside this script. */
interface Version {
  readonly name: string;
  readonly script: string;
  readonly first: readonly string[];
  readonly later: readonly string[];
}

declare const self: ServiceWorkerGlobalScope;
/** Put in the place of this name by the build. */
declare const BILAN_FILES: Version;

const version = BILAN_FILES;
const PREFIX = 'bilan-';
const own = PREFIX + version.name;
/** The page itself, as it is visited: some hosts send its file's name elsewhere. */
const page = '';
const at = (path: string): string => new URL(path, self.registration.scope).href;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', ({ data }) => {
  // Only a reader who was asked gives the place of the version in use.
  if (data === 'take-over') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { scope } = self.registration;
  const url = request.url.replace(/[?#].*$/, '');
  if (request.method !== 'GET' || !url.startsWith(scope)) return;
  const path = decodeURI(url.slice(scope.length));
  if (request.mode === 'navigate') {
    if (path !== page && path !== 'index.html') return;
    event.waitUntil(tidy(event.resultingClientId));
    event.respondWith(kept(page, event));
  } else if (version.first.includes(path) || version.later.includes(path)) event.respondWith(kept(path, event));
  else if (path.startsWith('assets/')) event.respondWith(older(path, request));
  else if (path.startsWith('published/')) event.respondWith(newest(path, request));
});

/** Keeps a whole version or nothing: its page and its files are never those of two. */
async function install(): Promise<void> {
  const cache = await caches.open(own);
  const entry = await good(new Request(at(page), { cache: 'reload' }), page);
  if (!(await entry.clone().text()).includes(version.script)) throw new Error('the site is between two versions');
  await Promise.all([
    // What was sent on from elsewhere is refused as an answer to a visit.
    cache.put(at(page), new Response(entry.body, { headers: entry.headers })),
    ...version.first.map(async (path) => {
      // What names its content in its own name comes from wherever it is; the rest from the site.
      const from = path.startsWith('assets/') ? 'default' : 'no-cache';
      await cache.put(at(path), await good(new Request(at(path), { cache: from }), path));
    }),
  ]);
}

async function activate(): Promise<void> {
  await tidy('');
  await self.clients.claim();
  const cache = await caches.open(own);
  // What the page has fetched already is kept without being fetched again.
  for (const path of version.later) {
    const found = await fetch(at(path), { cache: 'only-if-cached', mode: 'same-origin' }).catch(() => null);
    if (found !== null && isOf(path, found)) await cache.put(at(path), found);
  }
}

/** Removes the files of older versions once nobody looks at one. */
async function tidy(arriving: string): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.some(({ id }) => id !== arriving)) return;
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== own).map(async (name) => caches.delete(name)),
  );
}

async function kept(path: string, event: FetchEvent): Promise<Response> {
  const cache = await caches.open(own);
  const found = await cache.match(at(path));
  if (found !== undefined) return found;
  const response = await fetch(event.request);
  // The page reads it while it is kept; without room, it is fetched again another time.
  if (isOf(path, response)) event.waitUntil(cache.put(at(path), response.clone()).catch(() => undefined));
  return response;
}

/** A file of another version, for a page that is still open: each names its content, so none can take the place of another. */
async function older(path: string, request: Request): Promise<Response> {
  return (await caches.match(at(path))) ?? fetch(request);
}

/** What is published changes under its name: the site first, and what it said last where it cannot be reached. */
async function newest(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(own);
  try {
    const response = await fetch(request);
    if (isOf(path, response)) await cache.put(at(path), response.clone());
    return response;
  } catch (error) {
    const found = await cache.match(at(path));
    if (found === undefined) throw error;
    return found;
  }
}

async function good(request: Request, path: string): Promise<Response> {
  const response = await fetch(request);
  if (!isOf(path, response)) throw new Error(`${path}: ${response.status}`);
  return response;
}

/** A host that answers everything with its page answers for a missing file too. */
function isOf(path: string, response: Response): boolean {
  const type = response.headers.get('content-type') ?? '';
  return response.status === 200 && (path === page || !type.includes('text/html'));
}
