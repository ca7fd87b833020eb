import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import type { IntlShape } from 'react-intl';
import { formatFigure } from '../i18n/format.ts';
import type { Figure } from '../model/figure.ts';
import type { Unit } from '../model/indicator.ts';
import type { Definition } from './definition.ts';
import { type Provenance, scopeOf, sourceOf } from './provenance.ts';
import { sheetNamesOf } from './sheetName.ts';
import type { SharedRow, SharedTable } from './table.ts';

interface Content {
  /** Title of the whole, written in the file. */
  readonly title: string;
  readonly tables: readonly SharedTable[];
  readonly definitions: readonly Definition[];
  readonly provenance: Provenance;
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * A workbook: one sheet for each table, with numbers as numbers, then one of definitions and scope. It holds no formula: text stays text.
 * The writer is loaded when first asked for; rejects when it cannot be.
 */
export async function workbookOf(
  { title, tables, definitions, provenance }: Content,
  messages: IntlShape,
): Promise<Blob> {
  const { writeXlsx } = await import('hucre/xlsx');
  const about = messages.formatMessage({ id: 'share.definitions' });
  const [last = about, ...names] = sheetNamesOf([about, ...tables.map((table) => table.title)]);
  const bytes = await writeXlsx({
    sheets: [
      ...tables.map((table, index) => tableSheet(names[index] ?? table.title, table, messages)),
      aboutSheet(last, { definitions, provenance }, messages),
    ],
    defaultFont: font,
    properties: { title, creator: provenance.programme },
  });
  return new Blob([new Uint8Array(bytes)], { type: XLSX });
}

/** As the page shows them; the spreadsheet puts its own marks of thousands and decimals. */
const formats: Partial<Record<Unit, string>> = {
  share: '0.0%',
  'per-person': '0.00',
  'per-session': '0.0',
  'per-1000': '0.0',
};
const COUNT = '#,##0';

/** Named in bold too: a style that names no font takes another one than the sheet's. */
const font = { name: 'Calibri', size: 11 };
const bold = { ...font, bold: true };
const header: CellStyle = { font: bold, alignment: { wrapText: true, vertical: 'top' } };
const whole: CellStyle = { font: bold };
const long: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };

function tableSheet(name: string, table: SharedTable, messages: IntlShape): WriteSheet {
  const { title, heading, columns, rows, total, notes, scope, source } = table;
  const units = columns.map(({ unit }) => unit);
  const names = columns.map((column) => {
    const unit = messages.formatMessage({ id: `unit.${column.unit}` }, { count: 2 });
    return `${column.name} (${unit})`;
  });
  const line = ({ label, cells }: SharedRow, style: CellStyle): Line => [
    { text: label, style },
    ...cells.map((figure, index) => figureCell(figure, units[index], style, messages)),
  ];
  return {
    ...sheetOf(name, [
      [heading, ...names].map((text) => ({ text, style: header })),
      ...rows.map((row) => line(row, {})),
      ...(total === null ? [] : [line(total, whole)]),
      [],
      [{ text: title, style: whole }],
      ...[...notes, ...scope, ...source].map((text): Line => [{ text, style: {} }]),
    ]),
    columns: [
      { width: widthOf([...rows, ...(total === null ? [] : [total])]) },
      ...units.map(() => ({ width: WIDTH })),
    ],
    rowDefs: new Map([[0, { height: heightOf(names.map((name) => [name, WIDTH])) }]]),
    freezePane: { rows: 1, columns: 1 },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function aboutSheet(
  name: string,
  { definitions, provenance }: Pick<Content, 'definitions' | 'provenance'>,
  messages: IntlShape,
): WriteSheet {
  const titles = ['share.indicator', 'formula.unit', 'share.definition', 'formula.title'] as const;
  return {
    ...sheetOf(name, [
      titles.map((id) => ({ text: messages.formatMessage({ id }), style: header })),
      ...definitions.map(({ name, unit, definition, formula }) =>
        [name, unit, definition, formula].map((text) => ({ text, style: long })),
      ),
      [],
      ...[...scopeOf(provenance, messages), ...sourceOf(provenance, messages)].map((text): Line => [
        { text, style: {} },
      ]),
    ]),
    columns: [{ width: 34 }, { width: 18 }, { width: WIDE }, { width: WIDE }],
    rowDefs: new Map(
      definitions.map(({ definition, formula }, index) => [
        index + 1,
        { height: heightOf([definition, formula].map((text) => [text, WIDE])) },
      ]),
    ),
    freezePane: { rows: 1 },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

type Line = readonly SheetCell[];
type SheetCell =
  | { readonly text: string; readonly style: CellStyle }
  | { readonly number: number; readonly style: CellStyle };

function figureCell(figure: Figure, unit: Unit | undefined, style: CellStyle, messages: IntlShape): SheetCell {
  if (figure.state !== 'shown')
    return {
      text: formatFigure(figure, 'people', messages),
      style: { ...style, alignment: { horizontal: 'right' } },
    };
  return { number: figure.value, style: { ...style, numFmt: (unit && formats[unit]) ?? COUNT } };
}

/** Each cell is given its type, so that the writer guesses none from what a text looks like. */
function sheetOf(name: string, lines: readonly Line[]): Pick<WriteSheet, 'name' | 'rows' | 'cells'> {
  const cells = new Map<string, Partial<Cell>>();
  lines.forEach((line, row) =>
    line.forEach((cell, column) => {
      cells.set(
        `${row},${column}`,
        'text' in cell
          ? { type: 'string', value: cell.text, style: cell.style }
          : { type: 'number', value: cell.number, style: cell.style },
      );
    }),
  );
  return { name, rows: lines.map((line) => line.map((cell) => ('text' in cell ? cell.text : cell.number))), cells };
}

/** Widths of columns, in characters. */
const WIDTH = 22;
const WIDE = 70;

function widthOf(rows: readonly SharedRow[]): number {
  return Math.min(50, Math.max(14, ...rows.map(({ label }) => label.length + 4)));
}

/** Points that the longest text of a row takes: not every program makes room for a text that wraps. */
function heightOf(texts: readonly (readonly [text: string, width: number])[]): number {
  return 15 * Math.max(1, ...texts.map(([{ length }, width]) => Math.ceil((1.1 * length) / width)));
}
