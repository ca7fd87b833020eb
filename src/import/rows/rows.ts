import { ABSENT } from '../../model/dataset/table.ts';

/**
 * The rows of one export, column by column; −1 is absent. Texts (`city` is an INSEE code, `name` and `first` are folded) are positions in
 * `texts` of the extract; `presence`, `gender`, `occupation`, `type`, `evidence` are positions in their vocabulary; days are numbers; `denied` is 1 where a
 * check-in says no, `extra` where a row stands for somebody of the group of the row before.
 */
export const rowColumns = [
  'line',
  'start',
  'end',
  'day',
  'minutes',
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

/** Rows being read, one after another. */
export type GrowingRows = Readonly<Record<RowColumn, number[]>>;

export function growingRows(): GrowingRows {
  return columnsOf((): number[] => []);
}

/** The rows whose position passes the test. */
export function keptRows(rows: GrowingRows | Rows, keep: (index: number) => boolean): Rows {
  const kept = Int32Array.from(rows.line.keys()).filter(keep);
  return columnsOf((column) => kept.map((index) => rows[column][index] ?? ABSENT));
}

export const noRows: Rows = columnsOf(() => new Int32Array());

function columnsOf<Column>(make: (column: RowColumn) => Column): Readonly<Record<RowColumn, Column>> {
  return Object.fromEntries(rowColumns.map((column) => [column, make(column)])) as Record<RowColumn, Column>;
}

/** Texts by position, each once. */
export interface Pool {
  readonly texts: string[];
  /** Position of a text; −1 for `null` or blank. */
  readonly intern: (text: string | null) => number;
}

export function createPool(): Pool {
  const texts: string[] = [];
  const positions = new Map<string, number>();
  return {
    texts,
    intern: (text) => {
      if (text === null || text === '') return ABSENT;
      const known = positions.get(text);
      if (known !== undefined) return known;
      positions.set(text, texts.length);
      return texts.push(text) - 1;
    },
  };
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
  return columnsOf((column) => {
    const joined = parts.flatMap(({ rows, position }) =>
      Array.from(rows[column], (value) => (ofTexts.has(column) ? position(value) : value)),
    );
    return Int32Array.from(joined);
  });
}
