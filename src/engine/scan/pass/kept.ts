import type { Kinds } from './kinds.ts';

/** The registrations of a scope, person after person. */
export interface Rows {
  /** Rows of the people who have any, nobody identified last. */
  readonly people: Int32Array;
  /** Where the registrations of each of them end; they begin where those of the one before do. */
  readonly end: Int32Array;
  /** Of each registration. */
  readonly session: Int32Array;
  readonly kind: Uint16Array;
}

/** What the registrations of a scope are counted from. */
export interface Kept extends Rows {
  readonly kinds: Kinds;
  /** By person: the number, in `kinds.together`, of what all of theirs satisfy. */
  readonly together: Int32Array;
  /** Places in `people` of who has several. */
  readonly several: Int32Array;
  /** By person: the portrait, with the age in the period. */
  readonly portrait: () => Uint16Array;
  readonly alike: () => Alike;
  /** Registrations of each kind. */
  readonly times: () => Int32Array;
  /** By session, what all its registrations satisfy together. */
  readonly ofSessions: () => Int32Array;
}

/** How many people have one portrait and satisfy the same together: far fewer than people. */
export interface Alike {
  readonly together: Int32Array;
  readonly portrait: Int32Array;
  readonly people: Int32Array;
}

/** Room for the registrations of any scope: taken once, for it costs as much to take as to fill. */
export interface Room extends Rows {
  readonly together: Int32Array;
  readonly several: Int32Array;
  readonly portrait: Uint16Array;
}
