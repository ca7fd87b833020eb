import { decodeSnapshot, type Decoded, type Refusal } from './decodeSnapshot.ts';

export type Snapshot = Pick<Decoded & { readonly ok: true }, 'facts' | 'tables'>;

/** Bytes that should be a dataset are not: cut, altered, of a newer version, or something else. */
export class SnapshotError extends Error {
  constructor(
    readonly reason: Refusal,
    name: string,
    where: string,
  ) {
    super(`snapshot ${name} is ${reason}: ${where}`);
    this.name = 'SnapshotError';
  }
}

/** The dataset of a file named `name`; throws a `SnapshotError` when it is none. */
export function readSnapshot(bytes: Uint8Array, name: string): Snapshot {
  const read = decodeSnapshot(bytes);
  if (!read.ok) throw new SnapshotError(read.reason, name, read.where);
  return { facts: read.facts, tables: read.tables };
}
