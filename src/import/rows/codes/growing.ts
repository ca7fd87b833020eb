import { ABSENT } from '../../../model/dataset/table.ts';
import { columnsOf, type RowColumn, type Rows } from '../rows.ts';

/** One column of rows being read. */
export interface GrowingColumn {
  readonly at: (row: number) => number;
  readonly put: (row: number, value: number) => void;
  /** A copy of no more than it holds; `null` when nothing was ever said. */
  readonly values: (length: number) => Int32Array<ArrayBuffer> | null;
}

/** Rows being read, one after another. A column in which nothing is said takes no memory, and no time. */
export type GrowingRows = Readonly<Record<RowColumn, GrowingColumn>> & {
  readonly count: () => number;
  /** Adds a row in which nothing is said yet, and gives its position. */
  readonly add: () => number;
};

const SMALLEST = 1024;
const none: Int32Array<ArrayBuffer> = new Int32Array();

export function growingRows(): GrowingRows {
  let count = 0;
  return { ...columnsOf(growingColumn), count: () => count, add: () => count++ };
}

function growingColumn(): GrowingColumn {
  let held = none;
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
    at: (row) => held[row] ?? ABSENT,
    put,
    values: (length) => {
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
  const blank = new Int32Array(rows.count()).fill(ABSENT);
  return columnsOf((column) => rows[column].values(rows.count()) ?? blank);
}
