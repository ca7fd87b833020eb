import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import type { IntlShape } from 'react-intl';
import { formatFigure } from '../i18n/format.ts';
import { type CsvCell, csvOf } from './csv.ts';
import type { Definition } from './definition.ts';
import type { Grid, GridCell } from './grid.ts';
import { type Provenance, scopeOf, sourceOf } from './provenance.ts';
import { sheetNamesOf } from './sheetName.ts';
import {
  aboutName,
  header,
  heightOf,
  type Line,
  pageSetup,
  type SheetCell,
  sheetOf,
  whole,
  written,
} from './workbook.ts';

/** A table of the page with what is to be said of it. */
export interface SavedTable {
  readonly title: string;
  readonly grid: Grid;
  /** What stands under the chart. */
  readonly notes: readonly string[];
  readonly definitions: readonly Definition[];
  readonly provenance: Provenance;
}

/** Head, rows, then after a blank line title, notes, scope and source. Shares are from 0 to 1. */
export function gridCsv({ title, grid, notes, provenance }: SavedTable, messages: IntlShape): string {
  const cell = (each: GridCell): CsvCell => ('text' in each ? each.text : 'figure' in each ? each.figure : each.number);
  return csvOf(
    [
      ...grid.head,
      ...grid.rows.map((row) => row.map(cell)),
      [],
      ...[title, ...notes, ...scopeOf(provenance, messages), ...sourceOf(provenance, messages)].map((line) => [line]),
    ],
    messages,
  );
}

/** Characters of a column. */
const LEAST = 14;
const MOST = 60;

/** The table on a sheet, numbers as numbers, then a sheet of definitions and scope. */
export async function gridXlsx(table: SavedTable, messages: IntlShape): Promise<Blob> {
  const about = aboutName(messages);
  const [last = about, name = table.title] = sheetNamesOf([about, table.title]);
  return written([gridSheet(name, table, messages)], last, table, messages);
}

export function gridSheet(
  name: string,
  { title, grid, notes, provenance }: Omit<SavedTable, 'definitions'>,
  messages: IntlShape,
): WriteSheet {
  const { head, rows } = grid;
  const columns = Math.max(1, ...[...head, ...rows].map(({ length }) => length));
  const widths = Array.from({ length: columns }, (_, index) => widthOf(grid, index));
  return {
    ...sheetOf(name, [
      ...head.map((line): Line => line.map((text) => ({ text, style: header }))),
      ...rows.map((row): Line => row.map((cell) => sheetCell(cell, messages))),
      [],
      [{ text: title, style: whole }],
      ...[...notes, ...scopeOf(provenance, messages), ...sourceOf(provenance, messages)].map((text): Line => [
        { text, style: {} },
      ]),
    ]),
    columns: widths.map((width) => ({ width })),
    rowDefs: new Map(
      head.map((line, index) => [
        index,
        { height: heightOf(line.map((text, column) => [text, widths[column] ?? LEAST])) },
      ]),
    ),
    freezePane: { rows: head.length, columns: 1 },
    pageSetup,
  };
}

function sheetCell(cell: GridCell, messages: IntlShape): SheetCell {
  if ('text' in cell) return { text: cell.text, style: {} };
  const decimals = cell.decimals === 0 ? '' : `.${'0'.repeat(cell.decimals)}`;
  const style: CellStyle = { numFmt: cell.isShare ? `0${decimals}%` : `#,##0${decimals}` };
  if ('number' in cell) return { number: cell.number, style };
  const { figure } = cell;
  return figure.state === 'shown'
    ? { number: figure.value, style }
    : { text: formatFigure(figure, 'people', messages), style: {} };
}

/** Room for the longest text of a column; its head wraps. */
function widthOf({ rows }: Grid, column: number): number {
  const lengths = rows.map((row) => {
    const cell = row[column];
    return cell !== undefined && 'text' in cell ? cell.text.length + 2 : 0;
  });
  return Math.min(MOST, Math.max(LEAST, ...lengths));
}
