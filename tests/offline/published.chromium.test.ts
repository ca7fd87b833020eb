import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newestPublished } from '../../src/offline/published.ts';
import { sha256 } from '../../src/model/dataset/sha256.ts';

const base = `${location.origin}/published/`;
const cacheName = 'bilan /tried/ published';
const written = async (answers: string): Promise<{ readonly manifest: string; readonly file: string }> => {
  const digest = await sha256(new TextEncoder().encode(answers));
  return { manifest: JSON.stringify({ answers: digest, sha256: null }), file: `${base}answers.json?sha256=${digest}` };
};

/** What the site answers now, by address; nothing answers for what is missing. */
let site: Record<string, string | null> = {};
const pending: Promise<unknown>[] = [];

async function ask(url: string): Promise<string> {
  const event = { request: new Request(url), waitUntil: (work: Promise<unknown>) => pending.push(work) };
  const response = await newestPublished(event as unknown as FetchEvent, cacheName);
  const text = await response.text();
  await Promise.all(pending.splice(0));
  return text;
}

beforeEach(() => {
  vi.stubGlobal('fetch', async ({ url }: Request) => {
    const found = site[url];
    if (found === undefined) throw new TypeError('Failed to fetch');
    return found === null ? new Response('', { status: 404 }) : new Response(found);
  });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await caches.delete(cacheName);
});

describe('what a site publishes, with and without a network', () => {
  it('is the newest where the site answers, and the last where it does not', async () => {
    const [old, newer] = [await written('old'), await written('newer')];
    site = { [`${base}manifest.json`]: old.manifest, [old.file]: 'old' };
    expect(await ask(`${base}manifest.json`)).toBe(old.manifest);
    expect(await ask(old.file)).toBe('old');
    site = {};
    expect(await ask(`${base}manifest.json`)).toBe(old.manifest);
    expect(await ask(old.file)).toBe('old');
    site = { [`${base}manifest.json`]: newer.manifest, [newer.file]: 'newer' };
    expect(await ask(`${base}manifest.json`)).toBe(newer.manifest);
    expect(await ask(newer.file)).toBe('newer');
    site = {};
    expect(await ask(`${base}manifest.json`)).toBe(newer.manifest);
    await expect(ask(old.file)).rejects.toThrow('fetch');
  });

  it('never puts the manifest of one publication beside the file of another', async () => {
    const [old, newer] = [await written('old'), await written('newer')];
    site = { [`${base}manifest.json`]: old.manifest, [old.file]: 'old' };
    await ask(`${base}manifest.json`);
    await ask(old.file);
    // The newer manifest arrives, and its file is answered by the host's page.
    site = { [`${base}manifest.json`]: newer.manifest, [newer.file]: '<!doctype html>' };
    await ask(`${base}manifest.json`);
    await ask(newer.file);
    site = {};
    expect(await ask(`${base}manifest.json`)).toBe(old.manifest);
    expect(await ask(old.file)).toBe('old');
  });

  it('keeps the signature of a manifest beside it, and never takes it for the file', async () => {
    const [old, newer] = [await written('old'), await written('newer')];
    const signature = `${old.file.replace('answers.json', 'signature.json')}&manifest=1`;
    site = { [`${base}manifest.json`]: old.manifest, [signature]: 'signed', [old.file]: null };
    await ask(`${base}manifest.json`);
    expect(await ask(signature)).toBe('signed');
    await ask(old.file);
    site = {};
    await expect(ask(`${base}manifest.json`)).rejects.toThrow('fetch');
    site = { [`${base}manifest.json`]: old.manifest, [old.file]: 'old' };
    await ask(`${base}manifest.json`);
    await ask(old.file);
    site = {};
    expect(await ask(`${base}manifest.json`)).toBe(old.manifest);
    expect(await ask(signature)).toBe('signed');
    site = { [newer.file]: 'newer' };
    await ask(newer.file);
    await expect(ask(signature)).rejects.toThrow('fetch');
  });

  it('says that nothing is published any more when the site says so', async () => {
    const old = await written('old');
    site = { [`${base}manifest.json`]: old.manifest, [old.file]: 'old' };
    await ask(`${base}manifest.json`);
    await ask(old.file);
    site = { [`${base}manifest.json`]: null };
    expect(await ask(`${base}manifest.json`)).toBe('');
  });
});
