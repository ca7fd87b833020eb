import type { Terms } from './messages.ts';
import type { Kept, Room } from './pass/kept.ts';
import type { Again } from './columns/again.ts';
import type { InSessions } from './columns/inSessions.ts';
import type { Shared } from './columns/shared.ts';
import type { Kinds } from './pass/kinds.ts';
import type { Dataset } from './columns/rows.ts';
import type { Selection } from './selection.ts';

/** What a question is counted on. */
export interface Ground {
  readonly data: Dataset;
  readonly selection: Selection;
  readonly programme: Terms;
  readonly always: Always;
}

/** What was worked out for any scope. */
export interface Always {
  readonly sorted: Map<string, Sorted>;
  readonly kinds: Map<string, Kinds>;
  readonly room: () => Room;
  readonly inSessions: () => InSessions;
  /** By row codes and what tells the keys of sessions. */
  readonly shared: Map<string, Shared>;
  /** People whose age depends on the period. */
  readonly unsure: () => Int32Array;
  /** People with an appointment or an opportunity, whenever it was. */
  readonly flagged: () => Int32Array;
  readonly again: () => Again;
  /** The last pass over registrations: its arrays are written over by the next one. */
  last: { readonly ground: Ground; readonly kinds: Kinds; readonly bits: number; readonly kept: Kept } | null;
}

/** Rows of a fact sorted into classes that satisfy the same conditions in every period. */
export interface Sorted {
  readonly classOf: Uint16Array;
  /** How many classes. */
  readonly width: number;
  /** What each class satisfies, by what is known of its person in the period: bit `n` of a mask is the condition `n`. */
  readonly masks: Int32Array;
}

/** The mask of a row is at `flags[person] * width + classOf[row]`. */
export interface Classes extends Sorted {
  /** By person, in the period: 1 coached, 2 helped, 3 both; `null` where no condition asks. */
  readonly flags: Uint8Array | null;
}
