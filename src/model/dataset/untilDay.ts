import { type Day, toDayNumber } from '../time/day.ts';
import { pickRows, valuesOf } from './rowsOf.ts';
import { ABSENT, type Table } from './table.ts';

/** The canonical tables as they would be had nothing been recorded from a day on: whoever only came since then is not in them. */
export function untilDay(tables: readonly Table[], day: Day): readonly Table[] {
  const end = toDayNumber(day);
  const named = (name: string): Table => {
    const found = tables.find((each) => each.name === name);
    if (found === undefined) throw new TypeError(`no table ${name}`);
    return found;
  };
  const before = (table: Table): Int32Array => {
    const days = valuesOf(table, 'day');
    return placesWhere(table, (row) => (days[row] ?? ABSENT) < end);
  };
  const session = named('session');
  const kept = before(session);
  const ids = valuesOf(session, 'session_id');
  const numbers = new Map(Array.from(kept, (row, number) => [ids[row] ?? ABSENT, number]));
  const ofSessions = valuesOf(named('registration'), 'session_id');
  const there = placesWhere(named('registration'), (row) => numbers.has(ofSessions[row] ?? ABSENT));
  const facts = [
    pickRows(named('registration'), there, {
      session_id: Int32Array.from(there, (row) => numbers.get(ofSessions[row] ?? ABSENT) ?? ABSENT),
    }),
    ...['coaching', 'opportunity'].map(named).map((table) => pickRows(table, before(table))),
  ];
  const known = new Set(facts.flatMap((table) => [...valuesOf(table, 'person_id')]));
  const person = named('person');
  const people = valuesOf(person, 'person_id');
  const those = placesWhere(person, (row) => known.has(people[row] ?? ABSENT));
  const first = valuesOf(person, 'first_day');
  return [
    pickRows(person, those, {
      first_day: Int32Array.from(those, (row) => ((first[row] ?? ABSENT) < end ? (first[row] ?? ABSENT) : ABSENT)),
    }),
    pickRows(session, kept, { session_id: Int32Array.from(kept, (_, number) => number) }),
    ...facts,
    ...tables.filter(({ name }) => name === 'commune' || name === 'near'),
  ];
}

function placesWhere({ rows }: Table, keep: (row: number) => boolean): Int32Array {
  return Int32Array.from({ length: rows }, (_, row) => row).filter(keep);
}
