import { type Field, fields } from '../model/field.ts';

/** Gives the text of a field in the cells of a record, without the spaces around it; blank when the file has no such column. */
export type CellReaders = Readonly<Record<Field, (cells: readonly string[]) => string>>;

/** When a form asked the same thing twice, the first answer that is not blank. */
export function cellReaders(positions: ReadonlyMap<Field, readonly number[]>): CellReaders {
  const readerOf = (field: Field): ((cells: readonly string[]) => string) => {
    const [only, ...others] = positions.get(field) ?? [];
    if (only === undefined) return () => '';
    if (others.length === 0) return (cells) => cells[only]?.trim() ?? '';
    return (cells) => [only, ...others].map((index) => cells[index]?.trim() ?? '').find((text) => text !== '') ?? '';
  };
  return Object.fromEntries(fields.map((field) => [field, readerOf(field)])) as CellReaders;
}
