import { ABSENT, type Column, type Table, type Values } from '../../model/dataset/table.ts';
import { type Coded, through, toCoded } from './coded.ts';
import { type Communes, readCommunes } from './communes.ts';
import type { TableName } from '../../model/dataset/canonical.ts';
import { presences } from '../../model/dataset/vocabulary.ts';

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
  /** Row of the session. */
  readonly session: Int32Array;
  /** Place in `presences`; their number where it is not stated. */
  readonly presence: Values;
  /** Both bounds of the age as one number, the lower one first; `ABSENT` where it is not told. */
  readonly told: Int32Array;
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

/** The canonical tables as the scan reads them: one array per column, sessions and people by row. */
export interface Dataset {
  readonly visits: Visits;
  readonly coaching: Facts & { readonly presence: Coded };
  readonly opportunity: Facts & { readonly type: Coded; readonly evidence: Coded };
  readonly sessions: Sessions;
  readonly people: People;
  readonly communes: Communes;
}

/** Reads the canonical tables; facts must be in order of person. Throws when a table or a column is missing. */
export function readTables(tables: readonly Table[]): Dataset {
  const column = (table: TableName, name: string): Column => {
    const found = tables.find((each) => each.name === table)?.columns[name];
    if (found === undefined) throw new TypeError(`no column ${table}.${name}`);
    return found;
  };
  const values = (table: TableName, name: string): Values => column(table, name).values;
  const coded = (table: TableName, name: string): Coded => toCoded(column(table, name));
  const personRow = indexOf(values('person', 'person_id'));
  const sessionRow = indexOf(values('session', 'session_id'));
  const nobody = values('person', 'person_id').length;
  const people = (table: TableName): Int32Array =>
    Int32Array.from(values(table, 'person_id'), (id) => (id === ABSENT ? nobody : (personRow[id] ?? nobody)));
  const facts = (table: 'registration' | 'coaching' | 'opportunity', day: Values): Facts => {
    const person = people(table);
    return {
      length: person.length,
      person,
      day,
      low: values(table, 'age_low'),
      high: values(table, 'age_high'),
      source: values(table, 'source_id'),
      line: values(table, 'line'),
      ...rangesOf(person, nobody),
    };
  };
  const session = Int32Array.from(values('registration', 'session_id'), (id) => sessionRow[id] ?? 0);
  const sessionDay = values('session', 'day');
  const communes = readCommunes(column);
  const byCity = new Map(communes.city.map((city, row) => [city, row]));
  const city = coded('session', 'city');
  const home = coded('person', 'home_city');
  return {
    visits: {
      ...facts(
        'registration',
        Int32Array.from(session, (row) => sessionDay[row] ?? 0),
      ),
      session,
      told: Int32Array.from(values('registration', 'age_low'), (low, row) =>
        low === ABSENT ? ABSENT : low * 256 + highOf(values('registration', 'age_high')[row]),
      ),
      presence: presenceCodes(coded('registration', 'presence')),
    },
    coaching: { ...facts('coaching', values('coaching', 'day')), presence: coded('coaching', 'presence') },
    opportunity: {
      ...facts('opportunity', values('opportunity', 'day')),
      type: coded('opportunity', 'type'),
      evidence: coded('opportunity', 'evidence'),
    },
    sessions: {
      length: sessionDay.length,
      day: sessionDay,
      start: values('session', 'start'),
      reserved: values('session', 'reserved'),
      capacity: values('session', 'capacity'),
      city,
      department: coded('session', 'department'),
      epci: through(city, (label) => communes.epci[byCity.get(label) ?? -1] ?? null),
      theme: coded('session', 'theme'),
      partner: coded('session', 'partner'),
      venue: coded('session', 'venue'),
    },
    people: {
      length: nobody,
      id: values('person', 'person_id'),
      firstDay: withNobody(values('person', 'first_day')),
      gender: ofPeople(coded('person', 'gender')),
      occupation: ofPeople(coded('person', 'occupation')),
      home_city: ofPeople(home),
      home_department: ofPeople(through(home, (label) => communes.department[byCity.get(label) ?? -1] ?? null)),
    },
    communes,
  };
}

/** The upper bound of an age; the highest there is where it is not told. */
export function highOf(high: number | undefined): number {
  return high === undefined || high === ABSENT ? 255 : high;
}

/** Codes in the order of `presences`, whatever the order of the labels. */
function presenceCodes({ codes, labels }: Coded): Int8Array {
  const order: readonly string[] = presences;
  const code = labels.map((label) => (label === null ? presences.length : order.indexOf(label)));
  return Int8Array.from(codes, (each) => code[each] ?? presences.length);
}

function ofPeople({ codes, labels }: Coded): Coded {
  const all = new Int32Array(codes.length + 1);
  all.set(codes);
  all[codes.length] = labels.length - 1;
  return { codes: all, labels };
}

function withNobody(values: Values): Int32Array {
  const all = new Int32Array(values.length + 1);
  all.set(values);
  all[values.length] = ABSENT;
  return all;
}

/** Row of each identifier. */
function indexOf(ids: Values): Int32Array {
  let most = ABSENT;
  for (const id of ids) most = Math.max(most, id);
  const rows = new Int32Array(most + 1).fill(ABSENT);
  ids.forEach((id, row) => {
    rows[id] = row;
  });
  return rows;
}

/** Where the rows of each person begin and end. Throws when they are not side by side. */
function rangesOf(person: Int32Array, nobody: number): Pick<Facts, 'first' | 'end'> {
  const [first, end] = [new Int32Array(nobody + 1), new Int32Array(nobody + 1)];
  person.forEach((each, row) => {
    if (row > 0 && person[row - 1] === each) {
      end[each] = row + 1;
      return;
    }
    if (end[each] !== 0) throw new TypeError(`rows of a person are apart: row ${row}`);
    first[each] = row;
    end[each] = row + 1;
  });
  return { first, end };
}
