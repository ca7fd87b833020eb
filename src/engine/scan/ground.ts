import type { Programme } from '../../model/place/programme.ts';
import type { Dataset } from './rows.ts';
import type { Selection } from './selection.ts';

/** What a question is counted on. */
export interface Ground {
  readonly data: Dataset;
  readonly selection: Selection;
  readonly programme: Programme;
  /** What was worked out for any scope, and for this one. */
  readonly always: Map<string, Sorted>;
  readonly here: Map<string, Gathered>;
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
  /** By person, in the period: 1 coached, 2 helped, 3 both. */
  readonly flags: Uint8Array;
}

/** What the registrations of a scope satisfy together. */
export interface Gathered {
  /** Registrations by place of their mask. */
  readonly rows: Int32Array;
  /** Masks of all the registrations of each person, and of each session. */
  readonly people: Int32Array;
  readonly sessions: Int32Array;
  /** Who has any registration, nobody identified last; which sessions have any. */
  readonly isSeen: { readonly people: Uint8Array; readonly sessions: Uint8Array };
}
