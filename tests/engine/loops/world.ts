import { canonical, type TableName } from '../../../src/model/dataset/canonical.ts';
import { ABSENT, type Column, type Table } from '../../../src/model/dataset/table.ts';
import { fromDayNumber } from '../../../src/model/time/day.ts';

export type Value = string | number | boolean | null;
/** A row as a plain object: the columns of its table and, for a fact, those of its session and its person. */
export type Row = Readonly<Record<string, Value>>;

/** The canonical tables as lists of objects, to be walked from the first to the last for every number. */
export interface World {
  readonly visit: readonly Row[];
  readonly coaching: readonly Row[];
  readonly opportunity: readonly Row[];
  readonly person: readonly Row[];
  readonly commune: readonly Row[];
  readonly near: readonly Row[];
}

export function readWorld(tables: readonly Table[]): World {
  const rows = (name: TableName): readonly Row[] => rowsOf(tables, name);
  const [communes, sessions] = [rows('commune'), rows('session')];
  const communeOf = (city: Value | undefined): Row | undefined =>
    communes.find((each) => each['city'] === city && city !== null);
  const people = rows('person').map((each): Row => ({
    ...each,
    home_department: communeOf(each['home_city'])?.['department'] ?? null,
  }));
  const withPerson = (row: Row): Row => {
    const who = people.find((each) => each['person_id'] === row['person_id']);
    const told = ['gender', 'occupation', 'home_city', 'home_department', 'first_day'];
    return { ...row, ...Object.fromEntries(told.map((column) => [column, who?.[column] ?? null])) };
  };
  return {
    visit: rows('registration').map((row) => {
      const session = sessions.find((each) => each['session_id'] === row['session_id']);
      const epci = communeOf(session?.['city'])?.['epci'] ?? null;
      return withPerson({ ...row, ...session, epci });
    }),
    coaching: rows('coaching').map(withPerson),
    opportunity: rows('opportunity').map(withPerson),
    person: people,
    commune: communes,
    near: rows('near'),
  };
}

function rowsOf(tables: readonly Table[], name: TableName): readonly Row[] {
  const table = tables.find((each) => each.name === name);
  if (table === undefined) throw new TypeError(`no table ${name}`);
  return Array.from({ length: table.rows }, (_, row) =>
    Object.fromEntries(Object.keys(canonical[name]).map((column) => [column, valueAt(table.columns[column], row)])),
  );
}

function valueAt(column: Column | undefined, row: number): Value {
  const value = column?.values[row];
  if (column === undefined || value === undefined || value === ABSENT) return null;
  if (column.type === 'category') return column.labels[value] ?? null;
  if (column.type === 'boolean') return value === 1;
  return column.type === 'day' ? fromDayNumber(value) : value;
}
