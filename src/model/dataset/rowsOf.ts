import { ABSENT, type Column, type Table } from './table.ts';

/** The values of a column; throws when the table has none of that name. */
export function valuesOf({ name, columns }: Table, column: string): Int32Array {
  const found = columns[column];
  if (found === undefined) throw new TypeError(`no column ${column} in ${name}`);
  return Int32Array.from(found.values);
}

/** The table with other values in some columns. */
export function withColumns(table: Table, values: Readonly<Record<string, Int32Array>>): Table {
  const columns = Object.entries(table.columns).map(([key, column]): readonly [string, Column] => {
    const own = values[key];
    return [key, own === undefined ? column : { ...column, values: own }];
  });
  return { ...table, columns: Object.fromEntries(columns) };
}

/** The rows at some places, in that order. */
export function pickRows(table: Table, places: Int32Array, replaced: Readonly<Record<string, Int32Array>> = {}): Table {
  const values = Object.fromEntries(
    Object.entries(table.columns).map(([key, column]) => [
      key,
      replaced[key] ?? Int32Array.from(places, (place) => column.values[place] ?? ABSENT),
    ]),
  );
  return { ...withColumns(table, values), rows: places.length };
}
