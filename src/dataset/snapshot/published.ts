import type { Period } from '../../model/time/period.ts';
import type { Table } from '../../model/dataset/table.ts';
import { encodeSnapshot } from './encodeSnapshot.ts';
import { readSnapshot } from './readSnapshot.ts';

/** The file that visitors load: its columns alone. What is told of the files counted stands in the manifest beside it. */
export const PUBLISHED = 'dataset.bilan';

export function encodePublished(tables: readonly Table[], extent: Period | null): Uint8Array<ArrayBuffer> {
  return encodeSnapshot({ digest: 'published', extent, demo: false, reports: [], hashes: [], oddities: [] }, tables);
}

/** Throws a `SnapshotError` when the bytes are no dataset. */
export function decodePublished(bytes: Uint8Array): readonly Table[] {
  return readSnapshot(bytes, PUBLISHED).tables;
}
