import type { Programme } from '../../model/place/programme.ts';
import type { Dataset } from './rows.ts';
import type { Selection } from './selection.ts';

/** What a question is counted on. */
export interface Ground {
  readonly data: Dataset;
  readonly selection: Selection;
  readonly programme: Programme;
  /** What was worked out for any scope, and for this one. */
  readonly always: Map<string, Classes>;
  readonly here: Map<string, Classes>;
}

/** Rows of a fact sorted into classes that satisfy the same conditions: bit `n` of a mask is the condition `n`. */
export interface Classes {
  readonly classOf: Uint16Array;
  readonly masks: readonly number[];
}
