import type { Gazetteer } from '../../geo/gazetteer.ts';
import type { Changes } from '../../model/dataset/changes.ts';
import type { Report } from '../../model/dataset/report.ts';
import { datasetOf } from '../library/datasetOf.ts';
import type { Decided } from '../library/decided.ts';
import { known, type Library, reduce, undoable } from '../library/library.ts';
import type { State } from '../library/sources.ts';
import { waitingOf } from '../library/waitingOf.ts';
import { encodeSnapshot } from '../snapshot/encodeSnapshot.ts';
import type { ImportReply } from './messages.ts';

/** What is said beside a dataset that is proposed. */
export interface Proposed {
  readonly refused: readonly Report[];
  readonly changes: Changes | null;
}

/** A dataset as the page is asked to take it, with what would be known once it is kept. */
export function proposalOf(
  library: Library,
  next: State,
  decided: Decided,
  places: Gazetteer,
  { refused, changes }: Proposed,
): ImportReply & { readonly type: 'assembled' } {
  const { facts, tables } = datasetOf(next, decided, places);
  return {
    type: 'assembled',
    snapshot: encodeSnapshot(facts, tables),
    undoable: undoable(library),
    refused,
    waiting: waitingOf(next.waiting, places),
    changes,
    library: known(reduce(library, { type: 'settled', keep: true })),
  };
}
