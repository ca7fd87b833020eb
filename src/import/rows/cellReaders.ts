import { type Field, fields } from '../../model/dataset/field.ts';

/** Gives the text of a field in the cells of a record, without the spaces around it; blank when the file has no such column. */
export type CellReaders = Readonly<Record<Field, (cells: readonly string[]) => string>>;

/** When a form asked the same thing twice, the first answer that is not blank; of addresses, the first that is one: some tools write « anonymous ». */
export function cellReaders(positions: ReadonlyMap<Field, readonly number[]>): CellReaders {
  const readerOf = (field: Field): ((cells: readonly string[]) => string) => {
    const [only, ...others] = positions.get(field) ?? [];
    if (only === undefined) return () => '';
    if (others.length === 0) return (cells) => cells[only]?.trim() ?? '';
    return (cells) => {
      const texts = [only, ...others].map((index) => cells[index]?.trim() ?? '').filter((text) => text !== '');
      return (field === 'email' ? texts.find((text) => text.includes('@')) : undefined) ?? texts[0] ?? '';
    };
  };
  return Object.fromEntries(fields.map((field) => [field, readerOf(field)])) as CellReaders;
}
