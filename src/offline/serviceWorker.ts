import { newestPublished } from './published.ts';
import { sameBytes } from './sameBytes.ts';

/** What the build wrote: digests by path, beside this script. `first` is kept as soon as a version is installed, `later` once it is asked for. */
interface Version {
  readonly name: string;
  readonly script: string;
  readonly first: Readonly<Record<string, string>>;
  readonly later: Readonly<Record<string, string>>;
}

declare const self: ServiceWorkerGlobalScope;
/** Put in the place of this name by the build. */
declare const BILAN_FILES: Version;

const version = BILAN_FILES;
const { scope } = self.registration;
/** Sites of one host share its caches. */
const PREFIX = `bilan ${new URL(scope).pathname} `;
const own = PREFIX + version.name;
const published = `${PREFIX}published`;
/** The page itself, as it is visited: some hosts send its file's name elsewhere. */
const page = '';
const at = (path: string): string => new URL(path, scope).href;

self.addEventListener('install', (event) => event.waitUntil(install()));
// A page that is open stays without: it is never controlled on its first visit.
self.addEventListener('activate', (event) => event.waitUntil(tidy('')));
self.addEventListener('message', (event) => {
  // Only a reader who was asked gives the place of the version in use.
  if (event.data === 'take-over') void self.skipWaiting();
  // From a page at rest: whatever it replaced is gone by then.
  if (event.data === 'tidy' && event.source instanceof Client) event.waitUntil(tidy(event.source.id));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = request.url.replace(/[?#].*$/, '');
  if (request.method !== 'GET' || !url.startsWith(scope)) return;
  const path = decodeURI(url.slice(scope.length));
  if (request.mode === 'navigate') {
    if (path !== page && path !== 'index.html') return;
    event.respondWith(kept(page, event));
  } else if (digestOf(path) !== undefined) event.respondWith(kept(path, event));
  else if (path.startsWith('assets/')) event.respondWith(older(path, request));
  else if (path.startsWith('published/')) event.respondWith(newestPublished(event, published));
});

const digestOf = (path: string): string | undefined => version.first[path] ?? version.later[path];

/** Keeps a whole version or nothing: its page and its files are never those of two. */
async function install(): Promise<void> {
  const cache = await caches.open(own);
  try {
    const entry = await fetch(new Request(at(page), { cache: 'reload' }));
    if (entry.status !== 200 || !(await entry.clone().text()).includes(version.script))
      throw new Error('the site is between two versions');
    await Promise.all(Object.keys(version.first).map(async (path) => keep(path, cache)));
    // Last, and as what was visited: what was sent on from elsewhere is refused as an answer to a visit.
    await cache.put(at(page), new Response(entry.body, { headers: entry.headers }));
  } catch (error) {
    await caches.delete(own);
    throw error;
  }
  for (const path of Object.keys(version.later)) {
    const found = await atHand(path);
    if (found !== null) await cache.put(at(path), found).catch(() => undefined); // no room: fetched again when asked for
  }
}

async function keep(path: string, cache: Cache): Promise<void> {
  const found = (await atHand(path)) ?? (await fetch(new Request(at(path), { cache: 'no-cache' })));
  const whole = await sameBytes(found, version.first[path]);
  if (whole === null) throw new Error(`${path} is not that of this version`);
  await cache.put(at(path), whole);
}

/** What the page has fetched already, or an older version kept: a name of an asset names its content. */
async function atHand(path: string): Promise<Response | null> {
  if (!path.startsWith('assets/')) return null;
  const fetched = async (): Promise<Response> => fetch(at(path), { cache: 'only-if-cached', mode: 'same-origin' });
  const found = (await caches.match(at(path))) ?? (await fetched().catch(() => null));
  return found === null ? null : sameBytes(found, digestOf(path));
}

/** Removes the files of older versions once nobody looks at one. */
async function tidy(asking: string): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.some(({ id, url }) => id !== asking && url.startsWith(scope))) return;
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== own && name !== published);
  await Promise.all(old.map(async (name) => caches.delete(name)));
}

async function kept(path: string, event: FetchEvent): Promise<Response> {
  const cache = await caches.open(own);
  const found = await cache.match(at(path));
  if (found !== undefined) return found;
  const response = await fetch(event.request);
  if (path !== page) event.waitUntil(keepWhole(path, response.clone(), cache));
  return response;
}

/** The page reads it while it is kept; what a host cut or answered in its place is not, and without room it is fetched again another time. */
async function keepWhole(path: string, response: Response, cache: Cache): Promise<void> {
  const whole = await sameBytes(response, digestOf(path)).catch(() => null);
  if (whole !== null) await cache.put(at(path), whole).catch(() => undefined);
}

/** A file of another version, for a page that is still open: each names its content, so none can take the place of another. */
async function older(path: string, request: Request): Promise<Response> {
  return (await caches.match(at(path))) ?? fetch(request);
}
