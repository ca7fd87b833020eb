import { ABSENT } from '../../model/dataset/table.ts';

/**
 * The rows of one export, column by column; −1 is absent. Texts (`city` is an INSEE code, `name` and `first` are folded) are positions in
 * `texts` of the extract; `presence`, `gender`, `occupation`, `type`, `evidence` are positions in their vocabulary; days are numbers; `minutes` are since midnight, `joined` too, `duration` as many of them; `denied` is 1 where a
 * check-in says no, `extra` 1 where a row stands for somebody of the group of the row before, `individual` 1 where it is an appointment of one person
 * in a file of workshops.
 */
export const rowColumns = [
  'line',
  'start',
  'end',
  'day',
  'minutes',
  'duration',
  'joined',
  'city',
  'title',
  'theme',
  'venue',
  'partner',
  'reserved',
  'capacity',
  'presence',
  'checkIn',
  'denied',
  'extra',
  'individual',
  'ticket',
  'modified',
  'person',
  'email',
  'phone',
  'name',
  'first',
  'guardian',
  'sign',
  'gender',
  'birthDay',
  'birthYear',
  'ageLow',
  'ageHigh',
  'occupation',
  'homeCity',
  'type',
  'evidence',
] as const;
export type RowColumn = (typeof rowColumns)[number];

export type Rows = Readonly<Record<RowColumn, Int32Array<ArrayBuffer>>>;

/** The rows whose position passes the test; the same when all do. Columns that are one stay one. */
export function keptRows(rows: Rows, keep: (index: number) => boolean): Rows {
  const { length } = rows.line;
  const all = new Int32Array(length);
  let count = 0;
  for (let index = 0; index < length; index += 1) if (keep(index)) all[count++] = index;
  if (count === length) return rows;
  const kept = all.subarray(0, count);
  const made = new Map<Int32Array, Int32Array<ArrayBuffer>>();
  return columnsOf((column) => {
    const own = rows[column];
    const known = made.get(own) ?? Int32Array.from(kept, (index) => own[index] ?? ABSENT);
    made.set(own, known);
    return known;
  });
}

export const noRows: Rows = columnsOf(() => new Int32Array());

export function columnsOf<Column>(make: (column: RowColumn) => Column): Readonly<Record<RowColumn, Column>> {
  return Object.fromEntries(rowColumns.map((column) => [column, make(column)])) as Record<RowColumn, Column>;
}

/** Columns that hold positions in the texts of their extract. */
const ofTexts: ReadonlySet<RowColumn> = new Set<RowColumn>([
  'city',
  'title',
  'theme',
  'venue',
  'partner',
  'checkIn',
  'ticket',
  'modified',
  'person',
  'email',
  'phone',
  'name',
  'first',
  'guardian',
  'sign',
  'homeCity',
]);

/** Rows of several extracts one after another, their texts at the positions that each part gives them. */
export function joinRows(parts: readonly { readonly rows: Rows; readonly position: (text: number) => number }[]): Rows {
  const length = parts.reduce((sum, { rows }) => sum + rows.line.length, 0);
  return columnsOf((column) => {
    const joined = new Int32Array(length);
    let start = 0;
    for (const { rows, position } of parts) {
      joined.set(ofTexts.has(column) ? rows[column].map(position) : rows[column], start);
      start += rows.line.length;
    }
    return joined;
  });
}
