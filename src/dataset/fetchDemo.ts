import * as v from 'valibot';
import { get } from './get.ts';
import type { GivenFile } from './worker/messages.ts';

const manifest = v.object({ files: v.array(v.object({ name: v.string() })) });

/** The demonstration exports served beside the page; rejects when they are not there. */
export async function fetchDemo(): Promise<readonly GivenFile[]> {
  const base = new URL('demo/', document.baseURI);
  const { files } = v.parse(manifest, await (await get(new URL('manifest.json', base))).json());
  return files.map(({ name }) => ({ name, url: new URL(encodeURIComponent(name), base).href }));
}
