import { lazy } from './lazy.ts';
import { ABSENT, type Column, type Values } from '../../../model/dataset/table.ts';

/** A column of codes and what they stand for; the last code is of what was not stated. */
export interface Coded {
  readonly codes: Int32Array;
  readonly labels: readonly (string | null)[];
}

/** With `more` rows after those of the column, of which nothing is stated. */
export function toCoded(column: Column, more = 0): Coded {
  if (column.type !== 'category') throw new TypeError(`not a category: ${column.type}`);
  const { labels, values } = column;
  const codes = lazy(() => codesOf(values, labels.length, more));
  return {
    labels: [...labels, null],
    get codes() {
      return codes();
    },
  };
}

function codesOf(values: Values, none: number, more: number): Int32Array {
  const codes = new Int32Array(values.length + more);
  codes.set(values);
  for (let row = 0; row < values.length; row += 1) if (codes[row] === ABSENT) codes[row] = none;
  return codes.fill(none, values.length);
}

/** The same rows, told by something that each label has. */
export function through({ codes, labels }: Coded, of: (label: string | null) => string | null): Coded {
  const told = labels.map(of);
  const found = [...new Set(told.filter((each) => each !== null))];
  const place = new Map(found.map((label, at) => [label, at]));
  const code = Int32Array.from(told, (label) => (label === null ? found.length : (place.get(label) ?? found.length)));
  const own = new Int32Array(codes.length);
  for (let row = 0; row < own.length; row += 1) own[row] = code[codes[row] ?? 0] ?? found.length;
  return { codes: own, labels: [...found, null] };
}
