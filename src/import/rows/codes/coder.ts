import { createDictionary, type Dictionary } from '../../bytes/dictionary.ts';
import type { Grid } from '../../bytes/grid.ts';
import { type ByteDictionary, createByteDictionary } from '../../bytes/regular/byteDictionary.ts';
import type { Mapping } from '../../columns/mapping.ts';
import type { Row } from './sources.ts';

/** Columns that tell a row from a header or a total, whatever they hold. */
export const LEADING = 4;

/** Turns cells into the codes of a row. */
export interface Coder {
  /** By position of the column; only those that are read have one. */
  readonly dictionaries: readonly (Dictionary | undefined)[];
  /** The same for a regular text, the leading columns with them; `null` elsewhere. */
  readonly ofBytes: readonly (ByteDictionary | undefined)[] | null;
  /** The row is written over by the next. */
  readonly row: (cells: readonly string[]) => Row;
}

/** Codes the columns that a mapping reads. */
export function createCoder({ positions, columns: all }: Mapping, { regular }: Grid): Coder {
  const { length: width } = all;
  const columns = [...new Set([...positions.values()].flat())];
  const ofBytes: (ByteDictionary | undefined)[] | null = regular === null ? null : [];
  const dictionaries: (Dictionary | undefined)[] = [];
  for (const index of columns) dictionaries[index] = createDictionary();
  if (ofBytes !== null && regular !== null) {
    const leading = Array.from({ length: Math.min(LEADING, width) }, (_, index) => index);
    for (const index of [...columns.filter((column) => column < width), ...leading])
      dictionaries[index] = ofBytes[index] ??= createByteDictionary(regular.bytes);
  }
  const own = columns.map((index) => ({ index, code: dictionaries[index]?.code ?? (() => 0) }));
  const row = new Int32Array(columns.reduce((most, index) => Math.max(most, index + 1), Math.max(LEADING, width)));
  return {
    dictionaries,
    ofBytes,
    row: (cells) => {
      for (const { index, code } of own) row[index] = code(cells[index] ?? '');
      return row;
    },
  };
}
