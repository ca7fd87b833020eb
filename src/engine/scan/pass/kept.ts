import type { Entries } from './entries.ts';
import type { Kinds } from './kinds.ts';
import type { Counts, Rows } from './rows.ts';
import type { Unions } from './unions.ts';

/** What the registrations of a scope are counted from. */
export interface Kept extends Rows {
  readonly kinds: Kinds;
  /** By person: the number, in `kinds.unions`, of what all of theirs satisfy. */
  readonly together: Int32Array;
  /** Places in `people` of who has several. */
  readonly several: Int32Array;
  /** Registrations of who has one alone, gathered by their session and what they satisfy. */
  readonly alone: (unions: Unions) => Entries;
  /** By person: the portrait, with the age in the period. */
  readonly portrait: () => Uint16Array;
  readonly alike: () => Alike;
  /** Registrations of each kind. */
  readonly times: () => Int32Array;
  /** Registrations gathered by their session and what they satisfy of some conditions, as bits. */
  readonly entries: (bits: number) => Entries;
  /** What was counted under a name, counted the first time. */
  readonly level: (name: string, count: () => Counts) => Counts;
}

/** How many people have one portrait and satisfy the same together: far fewer than people. */
export interface Alike {
  readonly together: Int32Array;
  readonly portrait: Int32Array;
  readonly people: Int32Array;
}

/** Room for the registrations of any scope: taken once, for it costs as much to take as to fill. */
export interface Room extends Rows {
  /** By person: their part in the place of a kind, doubled, one more where they are in. */
  readonly ofPerson: Int32Array;
  /** By person, nothing known of them. */
  readonly none: Uint8Array;
  readonly together: Int32Array;
  readonly several: Int32Array;
  readonly portrait: Uint16Array;
}
