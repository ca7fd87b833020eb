import { ABSENT } from '../../../model/dataset/table.ts';
import { columnsOf, type RowColumn, type Rows } from '../rows.ts';

/** One column of rows being read. */
export interface GrowingColumn {
  readonly push: (value: number) => void;
  readonly at: (row: number) => number;
  /** Writes in a row that was pushed. */
  readonly put: (row: number, value: number) => void;
  readonly length: () => number;
  /** A copy of no more than it holds; `null` when nothing was ever said. */
  readonly values: () => Int32Array<ArrayBuffer> | null;
}

/** Rows being read, one after another. A column in which nothing is said takes no memory. */
export type GrowingRows = Readonly<Record<RowColumn, GrowingColumn>>;

const SMALLEST = 1024;
const none: Int32Array<ArrayBuffer> = new Int32Array();

export function growingRows(): GrowingRows {
  return columnsOf(growingColumn);
}

function growingColumn(): GrowingColumn {
  let held = none;
  let length = 0;
  const put = (row: number, value: number): void => {
    if (row >= held.length) {
      if (value === ABSENT) return;
      const wider = new Int32Array(Math.max(SMALLEST, row * 2)).fill(ABSENT, held.length);
      wider.set(held);
      held = wider;
    }
    held[row] = value;
  };
  return {
    push: (value) => {
      put(length, value);
      length += 1;
    },
    at: (row) => held[row] ?? ABSENT,
    put,
    length: () => length,
    values: () => {
      if (held === none) return null;
      if (held.length >= length) return held.slice(0, length);
      const whole = new Int32Array(length).fill(ABSENT, held.length);
      whole.set(held);
      return whole;
    },
  };
}

/** The rows as they are, all columns of one length; those in which nothing is said are one and the same. */
export function settledRows(rows: GrowingRows): Rows {
  const blank = new Int32Array(rows.line.length()).fill(ABSENT);
  return columnsOf((column) => rows[column].values() ?? blank);
}
