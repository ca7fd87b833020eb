import type { Entries } from './entries.ts';
import type { Kinds } from './kinds.ts';
import type { Parted } from './parted.ts';
import type { Counts, Rows } from './rows.ts';
import type { Unions } from './unions.ts';

/** What the registrations of a scope are counted from. */
export interface Kept extends Rows {
  readonly kinds: Kinds;
  /** By person: the number, in `kinds.unions`, of what all of theirs satisfy. */
  readonly together: Int32Array;
  /** Registrations by how many each person has that satisfy some conditions. */
  readonly parted: (unions: Unions) => Parted;
  /** By person: the portrait, with the age in the period. */
  readonly portrait: () => Uint16Array;
  readonly alike: () => Alike;
  /** Registrations of each kind. */
  readonly times: () => Int32Array;
  /** Registrations gathered by their session and what they satisfy of some conditions, as bits. */
  readonly entries: (bits: number) => Entries;
  /** By session, what all its registrations satisfy together of some conditions. */
  readonly ofSessions: (bits: number) => Int32Array;
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
  readonly portrait: Uint16Array;
}
