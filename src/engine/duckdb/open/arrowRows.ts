import { wrongColumn } from './connection.ts';
import type { Row } from '../../sql/row.ts';

/** What is read of an Arrow table, whichever build of DuckDB made it. */
export interface ArrowTable {
  readonly numRows: number;
  readonly schema: { readonly fields: readonly { readonly name: string; readonly type: { toString(): string } }[] };
  getChildAt(index: number): { get(row: number): unknown } | null;
}

const readable = /^(Utf8|Bool|Float(32|64)|Int(8|16|32)|Uint(8|16|32)|Null)$/;

/** Rows by column alias; throws on a column that JavaScript would misread. */
export function arrowRows(table: ArrowTable): readonly Row[] {
  const columns = table.schema.fields.map(({ name, type }, index) => {
    if (!readable.test(String(type))) throw wrongColumn(name, String(type));
    return [name, table.getChildAt(index)] as const;
  });
  return Array.from(
    { length: table.numRows },
    (_, row) => Object.fromEntries(columns.map(([name, column]) => [name, column?.get(row) ?? null])) as Row,
  );
}
