import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { checkSignature, SIGNATURE } from '../../src/model/publication/signature.ts';
import { sha256 } from '../../src/model/dataset/sha256.ts';
import type { Period } from '../../src/model/time/period.ts';
import { decodePublished, PUBLISHED } from '../../src/dataset/snapshot/published.ts';
import { type PublishedManifest, publishedManifest, recordedBefore } from '../../src/model/dataset/published.ts';
import type { Grain } from '../../src/model/publication/grain.ts';
import type { Recorded } from '../../src/model/dataset/recorded.ts';
import type { Table } from '../../src/model/dataset/table.ts';
import { UsageError } from '../commands/usage.ts';

/** The dataset that `publish` wrote in a folder; a UsageError when it is not the one its manifest describes, or is not signed with the key of the programme. */
export async function readPublished(
  folder: string,
  publicKey: string | null = null,
): Promise<{
  readonly tables: readonly Table[];
  readonly extent: Period | null;
  readonly recorded: ReadonlySet<Recorded>;
  readonly digest: string;
  readonly sources: PublishedManifest['sources'];
  readonly grain: Grain;
}> {
  const manifest = await readManifest(folder);
  if (publicKey !== null) await checkSigned(folder, publicKey);
  if (manifest.sha256 === null) throw new UsageError(`${folder}: only aggregates were published, there is no dataset`);
  const bytes = await readFile(join(folder, PUBLISHED));
  if ((await sha256(bytes)) !== manifest.sha256)
    throw new UsageError(`${folder}: ${PUBLISHED} is not the one that manifest.json describes`);
  return {
    tables: decodePublished(bytes),
    extent: manifest.extent,
    recorded: recordedBefore(manifest),
    digest: manifest.sha256.slice(0, 16),
    sources: manifest.sources,
    grain: manifest.grain,
  };
}

async function checkSigned(folder: string, publicKey: string): Promise<void> {
  const manifest = new Uint8Array(await readFile(join(folder, 'manifest.json')));
  const text = await readFile(join(folder, SIGNATURE), 'utf8').catch(() => null);
  const verdict = await checkSignature(manifest, text, publicKey);
  if (verdict !== 'valid')
    throw new UsageError(`${folder}: not signed with the key that data/programme.json names (${verdict})`);
}

async function readManifest(folder: string): Promise<PublishedManifest> {
  const path = join(folder, 'manifest.json');
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) throw new UsageError(`${folder}: there is no manifest.json, so nothing was published there`);
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), publishedManifest), text);
  if (read.success) return read.output;
  throw new UsageError(
    `${path}: not the manifest of a dataset published by this version (${v.getDotPath(read.issues[0]) ?? read.issues[0].message})`,
  );
}
