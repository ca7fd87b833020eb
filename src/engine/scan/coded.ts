import { ABSENT, type Column, type Values } from '../../model/dataset/table.ts';

/** A column of codes and what they stand for; the last code is of what was not stated. */
export interface Coded {
  readonly codes: Values;
  readonly labels: readonly (string | null)[];
}

export function toCoded(column: Column): Coded {
  if (column.type !== 'category') throw new TypeError(`not a category: ${column.type}`);
  const { labels, values } = column;
  const codes = Int32Array.from(values, (code) => (code === ABSENT ? labels.length : code));
  return { codes, labels: [...labels, null] };
}

/** The same rows, told by something that each label has. */
export function through({ codes, labels }: Coded, of: (label: string | null) => string | null): Coded {
  const found = [...new Set(labels.map(of).filter((each) => each !== null))];
  const code = labels.map((label) => {
    const at = found.indexOf(of(label) ?? '');
    return at < 0 ? found.length : at;
  });
  return { codes: Int32Array.from(codes, (each) => code[each] ?? found.length), labels: [...found, null] };
}
