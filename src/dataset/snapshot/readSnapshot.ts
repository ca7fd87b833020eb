import type { Table } from '../../model/dataset/table.ts';
import { decodeSnapshot, type Decoded, openSnapshot, type Refusal, type Refused } from './decodeSnapshot.ts';

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

/** A dataset of which each column is read, once, when it is first looked at; with the bytes that hold them. */
export interface Unread {
  readonly facts: Snapshot['facts'];
  /** Throws a `SnapshotError` when they are not those that were written; see `columnsOf`. */
  readonly tables: () => readonly Table[];
  readonly bytes: Uint8Array;
  /** The same bytes with other facts told of them. */
  readonly withFacts: (facts: Snapshot['facts']) => Uint8Array<ArrayBuffer>;
}

/** Throws a `SnapshotError` when the bytes are no dataset. */
export function unreadSnapshot(bytes: Uint8Array, name: string): Unread {
  const opened = openSnapshot(bytes);
  if (!opened.ok) throw new SnapshotError(opened.reason, name, opened.where);
  let known: readonly Table[] | null = null;
  return {
    facts: opened.facts,
    withFacts: opened.withFacts,
    bytes,
    tables: () => {
      if (known !== null) return known;
      known = given(opened.columns(), name);
      return known;
    },
  };
}

/**
 * The tables of a snapshot whose bytes are those that were written, each column made when it is first looked at: of many, a question reads few. Throws a
 * `SnapshotError`, and a `MalformedColumn` from a column that its table may not have.
 */
export function columnsOf(bytes: Uint8Array, name: string): readonly Table[] {
  const opened = openSnapshot(bytes);
  if (!opened.ok) throw new SnapshotError(opened.reason, name, opened.where);
  return given(opened.columns(), name);
}

function given(read: readonly Table[] | Refused, name: string): readonly Table[] {
  if ('ok' in read) throw new SnapshotError(read.reason, name, read.where);
  return read;
}
