import { ABSENT, type Column, type Table, type Values } from './table.ts';

const facts: readonly string[] = ['registration', 'coaching', 'opportunity'];

/**
 * The canonical tables with their facts in order of person, then day, then session: nobody's come first, and all that one person did stands together,
 * so that distinct people are counted by transitions.
 */
export function sortFacts(tables: readonly Table[]): readonly Table[] {
  const sessions = daysOfSessions(tables.find(({ name }) => name === 'session'));
  return tables.map((table) => {
    const people = table.columns['person_id']?.values;
    if (!facts.includes(table.name) || people === undefined) return table;
    const session = table.columns['session_id']?.values;
    const days = table.columns['day']?.values;
    const dayOf = (row: number): number => days?.[row] ?? sessions(session?.[row] ?? ABSENT) ?? 0;
    return pick(
      table,
      orderOf(people, dayOf, (row) => session?.[row] ?? 0),
    );
  });
}

/** The day of a session by its number, which need not be that of its row. */
function daysOfSessions(table: Table | undefined): (session: number) => number | undefined {
  const [ids, days] = [table?.columns['session_id']?.values, table?.columns['day']?.values];
  if (ids === undefined || ids.every((id, row) => id === row)) return (session) => days?.[session];
  const rows = new Map(Array.from(ids, (id, row): [number, number] => [id, row]));
  return (session) => days?.[rows.get(session) ?? ABSENT];
}

/** Rows by person in one pass, then each person's few by day and session; equal rows keep their order. */
function orderOf(people: Values, dayOf: (row: number) => number, sessionOf: (row: number) => number): Int32Array {
  let most = ABSENT;
  for (const person of people) most = Math.max(most, person);
  const starts = new Int32Array(most + 3);
  for (const person of people) starts[person + 2] = (starts[person + 2] ?? 0) + 1;
  for (let index = 1; index < starts.length; index += 1)
    starts[index] = (starts[index] ?? 0) + (starts[index - 1] ?? 0);
  const order = new Int32Array(people.length);
  people.forEach((person, row) => {
    const at = starts[person + 1] ?? 0;
    order[at] = row;
    starts[person + 1] = at + 1;
  });
  const compare = (a: number, b: number): number => dayOf(a) - dayOf(b) || sessionOf(a) - sessionOf(b) || a - b;
  for (let from = 0; from < order.length;) {
    const person = people[order[from] ?? 0];
    let to = from + 1;
    while (to < order.length && people[order[to] ?? 0] === person) to += 1;
    if (to - from > 1) order.subarray(from, to).sort(compare);
    from = to;
  }
  return order;
}

function pick(table: Table, order: Int32Array): Table {
  const columns = Object.entries(table.columns).map(([name, column]): [string, Column] => {
    const values = column.values.slice();
    order.forEach((row, at) => {
      values[at] = column.values[row] ?? ABSENT;
    });
    return [name, { ...column, values }];
  });
  return { ...table, columns: Object.fromEntries(columns) };
}
