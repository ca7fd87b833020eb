import { narrowed, rangeOf, widthOf } from '../../src/dataset/snapshot/widths.ts';
import { sortFacts } from '../../src/model/dataset/sortFacts.ts';
import { ABSENT, type Column, type Table } from '../../src/model/dataset/table.ts';

const ids = ['person_id', 'session_id'] as const;

/** The same tables with their people, their sessions and all that was done there, as many times: each time other people at other sessions, on the same days and places. */
export function repeatTables(tables: readonly Table[], times: number): readonly Table[] {
  if (times === 1) return tables;
  const steps = ids.map((id) => ({ id, step: countOf(tables, id) }));
  return sortFacts(tables.map((table) => repeated(table, times, steps)));
}

function repeated(
  { name, rows, columns }: Table,
  times: number,
  steps: readonly { readonly id: string; readonly step: number }[],
): Table {
  if (steps.every(({ id }) => columns[id] === undefined)) return { name, rows, columns };
  const entries = Object.entries(columns).map(([key, column]): [string, Column] => {
    const step = steps.find(({ id }) => id === key)?.step ?? 0;
    const values = new Int32Array(rows * times);
    for (let time = 0; time < times; time += 1)
      for (let row = 0; row < rows; row += 1) {
        const value = column.values[row] ?? ABSENT;
        values[time * rows + row] = value === ABSENT ? ABSENT : value + time * step;
      }
    return [key, { ...column, values: narrowed(values, widthOf(rangeOf(values))) }];
  });
  return { name, rows: rows * times, columns: Object.fromEntries(entries) };
}

/** One more than the highest of its kind. */
function countOf(tables: readonly Table[], id: (typeof ids)[number]): number {
  const own = tables.find(({ name }) => `${name}_id` === id)?.columns[id]?.values ?? [];
  let most = 0;
  for (const value of own) most = Math.max(most, value + 1);
  return most;
}
