import type { Values } from '../../../model/dataset/table.ts';
import type { Bands } from './bands.ts';
import type { Coded } from './coded.ts';
import type { Communes } from './communes.ts';

/** Facts of one kind in order of person then day; `person` is a row of people, the last one for nobody identified. */
export interface Facts {
  readonly length: number;
  readonly person: Int32Array;
  readonly day: Values;
  readonly low: Values;
  readonly high: Values;
  readonly source: Values;
  readonly line: Values;
  /** Rows of each person, side by side: from `first[person]` up to `end[person]`. */
  readonly first: Int32Array;
  readonly end: Int32Array;
}

export interface Visits extends Facts {
  /** Session and row code as one number: see `registrations.ts`. Session and presence are told apart when they are asked for. */
  readonly visit: Int32Array;
  /** Row of the session. */
  readonly session: Int32Array;
  /** Place in `presences`; their number where it is not stated. */
  readonly presence: Int32Array;
  /** Minutes. */
  readonly duration: Values;
}

export interface Sessions {
  readonly length: number;
  readonly day: Values;
  readonly start: Values;
  readonly reserved: Values;
  readonly capacity: Values;
  readonly city: Coded;
  readonly department: Coded;
  readonly epci: Coded;
  readonly theme: Coded;
  readonly partner: Coded;
  readonly venue: Coded;
  /** Each its own place; all in the one place there is. */
  readonly inOrder: Int32Array;
  readonly alone: Int32Array;
}

export interface People {
  /** Without the last row, of nobody identified. */
  readonly length: number;
  /** The identifier of each row in the canonical table. */
  readonly id: Values;
  readonly firstDay: Int32Array;
  readonly gender: Coded;
  readonly occupation: Coded;
  readonly home_city: Coded;
  readonly home_department: Coded;
}

/** Gender, occupation and age of people as one number, so that one look-up in a table tells whether a filter keeps them, and their key by any of the three. */
export interface Portraits {
  /** By row of people; the last portrait of all is of nobody identified. */
  readonly of: Uint16Array;
  readonly count: number;
  readonly bands: Bands;
  /** By portrait; the band is `unsure` where it depends on the period, which is for the last number. */
  readonly gender: Int32Array;
  readonly occupation: Int32Array;
  readonly band: Int32Array;
  readonly unsure: number;
}

/** The canonical tables as the scan reads them: one array per column, sessions and people by row. What no question asks for is never made. */
export interface Dataset {
  readonly visits: Visits;
  readonly coaching: Facts & { readonly presence: Coded };
  readonly opportunity: Facts & { readonly type: Coded; readonly evidence: Coded };
  readonly sessions: Sessions;
  readonly people: People;
  readonly portraits: Portraits;
  readonly communes: Communes;
}
