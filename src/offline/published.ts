import { sameBytes } from './sameBytes.ts';

/** Milliseconds that a site may take to say what it published last, where something of it is kept. */
const PATIENCE = 3000;

/**
 * What is published changes under its name. Its manifest comes from the site, or is the last one whose file is kept where the site does not answer
 * in time; the file is asked for with its digest, so that those of two publications are never put together.
 */
export async function newestPublished(event: FetchEvent, cacheName: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  const digest = digestOf(event.request.url);
  if (digest === null) return manifestOf(event, cache);
  return isSignature(event.request.url) ? signatureOf(event, cache) : fileOf(event, digest, cache);
}

const digestOf = (url: string): string | null => new URL(url).searchParams.get('sha256');

/** What it is worth the page finds out: it is kept as it came, and leaves with the file whose digest it is asked for with. */
const isSignature = (url: string): boolean => new URL(url).pathname.endsWith('/signature.json');

async function signatureOf(event: FetchEvent, cache: Cache): Promise<Response> {
  const { request } = event;
  const keep = async (response: Response): Promise<void> => {
    if (response.status === 200) await cache.put(request.url, response);
  };
  return newest(event, { known: await cache.match(request.url), keep });
}

async function manifestOf(event: FetchEvent, cache: Cache): Promise<Response> {
  const { url } = event.request;
  return newest(event, {
    known: await lastWhole(url, cache),
    keep: async (response) => keepManifest(response, url, cache),
  });
}

interface Kept {
  /** What answers where the site does not, or not in time. */
  readonly known: Response | undefined;
  readonly keep: (response: Response) => Promise<void>;
}

async function newest(event: FetchEvent, { known, keep }: Kept): Promise<Response> {
  const answer = fetch(event.request);
  event.waitUntil(answer.then(async (response) => keep(response.clone())).catch(() => null));
  if (known === undefined) return answer;
  const late = new Promise<Response>((resolve) => {
    setTimeout(() => resolve(known.clone()), PATIENCE);
  });
  return Promise.race([answer.catch(() => known.clone()), late]);
}

/** Under the digest of the file it names: it is told again only with that file. */
async function keepManifest(response: Response, url: string, cache: Cache): Promise<void> {
  if (response.status !== 200) return;
  const text = await response.text();
  const { answers, sha256 } = JSON.parse(text) as { readonly answers?: unknown; readonly sha256?: unknown };
  const digest = answers ?? sha256;
  if (typeof digest !== 'string') return;
  await cache.put(`${url}?sha256=${digest}`, new Response(text, { headers: { 'content-type': 'application/json' } }));
}

async function lastWhole(url: string, cache: Cache): Promise<Response | undefined> {
  const names = (await cache.keys()).map((request) => request.url);
  const files = new Set(names.filter((name) => !name.startsWith(`${url}?`) && !isSignature(name)).map(digestOf));
  const name = names.find((each) => each.startsWith(`${url}?`) && files.has(digestOf(each)));
  return name === undefined ? undefined : cache.match(name);
}

async function fileOf(event: FetchEvent, digest: string, cache: Cache): Promise<Response> {
  const { request } = event;
  const found = await cache.match(request.url);
  if (found !== undefined) return found;
  const response = await fetch(request);
  event.waitUntil(keepFile(response.clone(), request.url, digest, cache).catch(() => null));
  return response;
}

/** With it, what was published before leaves. */
async function keepFile(response: Response, url: string, digest: string, cache: Cache): Promise<void> {
  const whole = await sameBytes(response, digest);
  if (whole === null) return;
  await cache.put(url, whole);
  for (const { url: name } of await cache.keys()) if (digestOf(name) !== digest) await cache.delete(name);
}
