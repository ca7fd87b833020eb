import { narrowed, rangeOf, widthOf } from '../../src/dataset/snapshot/widths.ts';
import { sortFacts } from '../../src/model/dataset/sortFacts.ts';
import { ABSENT, type Column, type Table } from '../../src/model/dataset/table.ts';

/** The same tables with their people, and all that these did, as many times: each time other people at the same sessions. */
export function repeatPeople(tables: readonly Table[], times: number): readonly Table[] {
  const people = tables.find(({ name }) => name === 'person')?.rows ?? 0;
  const repeated = tables.map((table): Table => {
    const { name, rows, columns } = table;
    if (columns['person_id'] === undefined) return table;
    const repeat = (column: Column, step: number): Column => {
      const values = new Int32Array(rows * times);
      for (let time = 0; time < times; time += 1)
        for (let row = 0; row < rows; row += 1) {
          const value = column.values[row] ?? ABSENT;
          values[time * rows + row] = value === ABSENT ? ABSENT : value + time * step;
        }
      return { ...column, values: narrowed(values, widthOf(rangeOf(values))) };
    };
    const entries = Object.entries(columns).map(([key, column]) => [
      key,
      repeat(column, key === 'person_id' ? people : 0),
    ]);
    return { name, rows: rows * times, columns: Object.fromEntries(entries) };
  });
  return sortFacts(repeated);
}
