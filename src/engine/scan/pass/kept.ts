import type { Dataset } from '../columns/rows.ts';
import type { InSessions } from '../columns/inSessions.ts';
import type { Shared } from '../columns/shared.ts';
import type { Selection } from '../selection.ts';
import type { Counts } from './counts.ts';
import type { Kinds } from './kinds.ts';
import type { Places } from './places.ts';
import type { Unions } from './unions.ts';

/** What the registrations of a scope are counted from. */
export interface Kept {
  readonly data: Dataset;
  readonly selection: Selection;
  readonly kinds: Kinds;
  /** All registrations, session after session. */
  readonly rows: InSessions;
  /** By session: where the kinds of its rows begin in `kinds.ofRow`; 0 where it is out. */
  readonly within: Uint16Array;
  /** By person: 0 where they are out, else `1 + portrait * FLAGS + flags`. */
  readonly ofPerson: Uint16Array;
  /** The class of people, by that. */
  readonly classOf: Uint16Array;
  /** Of each of `rows`: `class * width + kind of row`. It is not told where the session is out. */
  readonly kind: Uint16Array;
  /** Registrations by `ofPerson` and kind of row: all, and of who has no other in any scope that could count. */
  readonly times: Int32Array;
  readonly single: Int32Array;
  /** By person: the portrait, with the age in the period. */
  readonly portrait: () => Uint16Array;
  /** Registrations and people by portrait. */
  readonly alike: (unions: Unions) => Alike;
  /** The same with ages, where they depend on the period. */
  readonly ofAge: (unions: Unions) => Alike;
  /** Registrations gathered by their session and what they satisfy of some conditions, as bits. */
  readonly entries: (bits: number) => Entries;
  /** By session, what all its registrations satisfy together of some conditions. */
  readonly ofSessions: (bits: number) => Int32Array;
  /** All of the registrations, each counting once. */
  readonly ones: Uint8Array;
  /** Registrations that share a person and a key, by what tells the keys of sessions; nothing tells the one key of all. */
  readonly shared: (by: string, codes: Int32Array | null) => Shared;
  /** What was counted under a name, counted the first time. */
  readonly level: (name: string, count: () => Counts) => Counts;
}

/** Room for the registrations of any scope: taken once, for it costs as much to take as to fill. */
export interface Room {
  readonly ofPerson: Uint16Array;
  /** What was last looked up for everybody: `ofPerson` by portrait. */
  readonly told: { table: Uint16Array | null };
  readonly kind: Uint16Array;
  /** By registration. */
  readonly ones: Uint8Array;
  readonly entries: EntryRoom;
}

/** Registrations and people that have one portrait and one class: far fewer than people. */
export interface Alike {
  /** Registrations, at `ofPerson * width + kind of row`. */
  readonly times: Int32Array;
  /** People by what theirs satisfy together, at `number * length of classOf + ofPerson`. */
  readonly people: Int32Array;
}

/** Registrations gathered by their session and what they satisfy: what is not of people is counted from these, by whatever a session tells. */
export interface Entries {
  readonly places: Places;
  readonly session: Int32Array;
  readonly place: Uint16Array;
  /** How many registrations each stands for. */
  readonly times: Int32Array;
}

/** Room for entries, taken once: as many as sessions have on average, and more. */
export interface EntryRoom extends Omit<Entries, 'places'> {
  /** How much of it is in use. */
  taken: number;
}
