import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import { sha256 } from '../../src/model/dataset/sha256.ts';

/** What `bilan demo` writes beside its exports. */
const writtenBeside = v.object({
  fictitious: v.literal(true),
  files: v.array(v.object({ name: v.string(), sha256: v.string() })),
});

/** Whether the people of one of these exports do not exist: the list beside it says so of these very bytes. A figure with one of them in it is fictitious too. */
export async function areFictitious(paths: readonly string[]): Promise<boolean> {
  const found = await Promise.all(paths.map(isFictitious));
  return found.includes(true);
}

async function isFictitious(path: string): Promise<boolean> {
  const text = await readFile(join(dirname(path), 'manifest.json'), 'utf8').catch(() => 'null');
  const { success, output } = v.safeParse(v.pipe(v.string(), v.parseJson(), writtenBeside), text);
  if (!success) return false;
  const listed = output.files.find(({ name }) => name === basename(path));
  return listed !== undefined && listed.sha256 === (await sha256(await readFile(path)));
}
