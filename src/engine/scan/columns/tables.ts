import type { TableName } from '../../../model/dataset/canonical.ts';
import { ABSENT, type Column, type Values } from '../../../model/dataset/table.ts';
import { presences } from '../../../model/dataset/vocabulary.ts';
import { type Coded, through, toCoded } from './coded.ts';
import type { Communes } from './communes.ts';
import { lazy } from './lazy.ts';
import { packRegistrations, presenceIn, ROW_BITS } from './registrations.ts';
import { rowOf } from './rowOf.ts';
import type { Facts, People, Sessions, Visits } from './rows.ts';

export type ColumnOf = (table: TableName, name: string) => Column;

/** Registrations: one pass packs them; the other columns are made, or read, when a question asks for them. */
export function readVisits(column: ColumnOf, people: People, personRow: Int32Array): Visits {
  const values = (name: string): Values => column('registration', name).values;
  const [sessionDay, presence] = [column('session', 'day').values, column('registration', 'presence')];
  if (presence.type !== 'category') throw new TypeError(`not a category: ${presence.type}`);
  const order: readonly string[] = presences;
  const { visit, first, end } = packRegistrations({
    person: values('person_id'),
    session: values('session_id'),
    presence: presence.values,
    presenceOf: Int32Array.from(presence.labels, (label) => order.indexOf(label)),
    personRow,
    sessionRow: rowOf(column('session', 'session_id').values),
    sessionDay,
    firstDay: people.firstDay,
    nobody: people.length,
  });
  const own = {
    person: lazy(() => personOf(first, end, visit.length)),
    day: lazy(() => visit.map((each) => sessionDay[each >>> ROW_BITS] ?? 0)),
    session: lazy(() => visit.map((each) => each >>> ROW_BITS)),
    presence: lazy(() => visit.map(presenceIn)),
  };
  return {
    length: visit.length,
    visit,
    first,
    end,
    get low() {
      return values('age_low');
    },
    get high() {
      return values('age_high');
    },
    get source() {
      return values('source_id');
    },
    get line() {
      return values('line');
    },
    get duration() {
      return values('duration');
    },
    get person() {
      return own.person();
    },
    get day() {
      return own.day();
    },
    get session() {
      return own.session();
    },
    get presence() {
      return own.presence();
    },
  };
}

function personOf(first: Int32Array, end: Int32Array, length: number): Int32Array {
  const found = new Int32Array(length);
  for (let who = 0; who < first.length; who += 1) found.fill(who, first[who], end[who]);
  return found;
}

/** Appointments or opportunities. Throws when those of a person are not side by side. */
export function readEvents(
  table: 'coaching' | 'opportunity',
  column: ColumnOf,
  people: People,
  rows: Int32Array,
): Facts {
  const values = (name: string): Values => column(table, name).values;
  const nobody = people.length;
  const person = Int32Array.from(values('person_id'), (id) => (id === ABSENT ? nobody : (rows[id] ?? nobody)));
  const ranges = lazy(() => rangesOf(person, nobody));
  return {
    length: person.length,
    person,
    day: values('day'),
    low: values('age_low'),
    high: values('age_high'),
    source: values('source_id'),
    line: values('line'),
    get first() {
      return ranges().first;
    },
    get end() {
      return ranges().end;
    },
  };
}

/** Where the rows of each person begin and end. Throws when they are not side by side. */
function rangesOf(person: Int32Array, nobody: number): Pick<Facts, 'first' | 'end'> {
  const [first, end] = [new Int32Array(nobody + 1), new Int32Array(nobody + 1)];
  person.forEach((each, row) => {
    if (row === 0 || person[row - 1] !== each) {
      if (end[each] !== 0) throw new TypeError(`rows of a person are apart: row ${row}`);
      first[each] = row;
    }
    end[each] = row + 1;
  });
  return { first, end };
}

export function readSessions(column: ColumnOf, communes: () => Communes): Sessions {
  const values = (name: string): Values => column('session', name).values;
  const coded = (name: string): (() => Coded) => lazy(() => toCoded(column('session', name)));
  const [city, department, theme, partner, venue] = [
    coded('city'),
    coded('department'),
    coded('theme'),
    coded('partner'),
    coded('venue'),
  ];
  const epci = lazy(() => {
    const { rowOfCity, epci: all } = communes();
    return through(city(), (label) => all[rowOfCity.get(label) ?? -1] ?? null);
  });
  const day = values('day');
  return {
    length: day.length,
    inOrder: Int32Array.from(day.keys()),
    alone: new Int32Array(day.length),
    day,
    start: values('start'),
    reserved: values('reserved'),
    capacity: values('capacity'),
    get city() {
      return city();
    },
    get department() {
      return department();
    },
    get epci() {
      return epci();
    },
    get theme() {
      return theme();
    },
    get partner() {
      return partner();
    },
    get venue() {
      return venue();
    },
  };
}

export function readPeople(column: ColumnOf, communes: () => Communes): People {
  const coded = (name: string): (() => Coded) => lazy(() => toCoded(column('person', name), 1));
  const [gender, occupation, home] = [coded('gender'), coded('occupation'), coded('home_city')];
  const department = lazy(() => {
    const { rowOfCity, department: all } = communes();
    return through(home(), (label) => all[rowOfCity.get(label) ?? -1] ?? null);
  });
  const id = column('person', 'person_id').values;
  const firstDay = new Int32Array(id.length + 1).fill(ABSENT);
  firstDay.set(column('person', 'first_day').values);
  return {
    length: id.length,
    id,
    firstDay,
    get gender() {
      return gender();
    },
    get occupation() {
      return occupation();
    },
    get home_city() {
      return home();
    },
    get home_department() {
      return department();
    },
  };
}
