import type { Column, Table, Values } from '../../model/dataset/table.ts';
import { type Coded, toCoded } from './coded.ts';
import { type Communes, readCommunes } from './communes.ts';
import { lazy } from './lazy.ts';
import { type Portraits, readPortraits } from './portraits.ts';
import { type ColumnOf, readEvents, readPeople, readSessions, readVisits } from './tables.ts';

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

/** Reads the canonical tables; facts must be in order of person, `bounds` are those of the bands of ages. Throws when a table or a column is missing. */
export function readTables(tables: readonly Table[], bounds: readonly number[]): Dataset {
  const column: ColumnOf = (table, name): Column => {
    const found = tables.find((each) => each.name === table)?.columns[name];
    if (found === undefined) throw new TypeError(`no column ${table}.${name}`);
    return found;
  };
  const communes = lazy(() => readCommunes(column));
  const people = readPeople(column, communes);
  const visits = readVisits(column, people);
  const portraits = lazy(() => readPortraits(people.gender, people.occupation, visits, bounds));
  return {
    visits,
    coaching: { ...readEvents('coaching', column, people), presence: toCoded(column('coaching', 'presence')) },
    opportunity: {
      ...readEvents('opportunity', column, people),
      type: toCoded(column('opportunity', 'type')),
      evidence: toCoded(column('opportunity', 'evidence')),
    },
    sessions: readSessions(column, communes),
    people,
    get portraits() {
      return portraits();
    },
    get communes() {
      return communes();
    },
  };
}
