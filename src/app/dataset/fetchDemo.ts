import * as v from 'valibot';
import type { GivenFile } from './messages.ts';

const manifest = v.object({ files: v.array(v.object({ name: v.string() })) });

/** The demonstration exports served beside the page; rejects when they are not there. */
export async function fetchDemo(): Promise<readonly GivenFile[]> {
  const base = new URL('demo/', document.baseURI);
  const { files } = v.parse(manifest, await (await get(new URL('manifest.json', base))).json());
  return Promise.all(
    files.map(async ({ name }) => ({ name, blob: await (await get(new URL(encodeURIComponent(name), base))).blob() })),
  );
}

async function get(url: URL): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  return response;
}
