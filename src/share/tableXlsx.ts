import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import type { IntlShape } from 'react-intl';
import { formatFigure } from '../i18n/format.ts';
import type { Figure } from '../model/figure/figure.ts';
import type { Released } from '../model/figure/released.ts';
import type { Unit } from '../model/figure/indicator.ts';
import type { Definition } from './definition.ts';
import type { Grid } from './grid.ts';
import { gridSheet } from './gridFiles.ts';
import { type Provenance, scopeOf, sourceOf } from './provenance.ts';
import { sheetNamesOf } from './sheetName.ts';
import type { SharedRow, SharedTable } from './table.ts';
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

interface Content {
  /** Title of the whole, written in the file. */
  readonly title: string;
  /** The figures that stand alone, on a sheet of their own, first; `null` for none. */
  readonly figures: Grid | null;
  readonly tables: readonly SharedTable[];
  readonly definitions: readonly Definition[];
  readonly provenance: Provenance;
}

/**
 * A workbook: one sheet for each table, with numbers as numbers, then one of definitions and scope. It holds no formula: text stays text.
 * The writer is loaded when first asked for; rejects when it cannot be.
 */
export async function workbookOf(
  { title, figures, tables, definitions, provenance }: Content,
  messages: IntlShape,
): Promise<Blob> {
  const about = aboutName(messages);
  const alone = messages.formatMessage({ id: 'share.headlines' });
  const contents = messages.formatMessage({ id: 'share.contents' });
  const [last = about, listed = contents, first = alone, ...names] = sheetNamesOf([
    about,
    contents,
    alone,
    ...namesOf(tables),
  ]);
  const list: readonly (readonly [string, string])[] = [
    ...(figures === null ? [] : [[first, alone] as const]),
    ...tables.map((table, index) => [names[index] ?? table.title, table.title] as const),
    [last, about],
  ];
  const sheets = [
    contentsSheet(listed, title, list, { provenance }, messages),
    ...(figures === null ? [] : [gridSheet(first, { title, grid: figures, notes: [], provenance }, messages)]),
    ...tables.map((table, index) => tableSheet(names[index] ?? table.title, table, messages)),
  ];
  return written(sheets, last, { title, definitions, provenance }, messages);
}

/** What their rows are, which is short enough for a tab, where no two are broken down alike; else their titles. */
function namesOf(tables: readonly SharedTable[]): readonly string[] {
  const headings = tables.map(({ heading }) => heading);
  return new Set(headings).size === tables.length ? headings : tables.map(({ title }) => title);
}

/** What each sheet holds, what it covers and where it is from. */
function contentsSheet(
  name: string,
  title: string,
  list: readonly (readonly [sheet: string, of: string])[],
  { provenance }: Pick<Content, 'provenance'>,
  messages: IntlShape,
): WriteSheet {
  const plain = (text: string): Line => [{ text, style: {} }];
  return {
    ...sheetOf(name, [
      [{ text: title, style: header }],
      ...list.map(([sheet, of]): Line => [
        { text: sheet, style: {} },
        { text: of, style: {} },
      ]),
      [],
      ...[...scopeOf(provenance, messages), ...sourceOf(provenance, messages)].map(plain),
    ]),
    columns: [{ width: 34 }, { width: 60 }],
    freezePane: { rows: 1 },
    pageSetup,
  };
}

/** As the page shows them; the spreadsheet puts its own marks of thousands and decimals. */
const formats: Partial<Record<Unit, string>> = {
  hours: '#,##0.0',
  share: '0.0%',
  'per-person': '0.00',
  'per-session': '0.0',
  'per-1000': '0.0',
};
const COUNT = '#,##0';

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
    pageSetup,
  };
}

function figureCell(
  figure: Released<Figure>,
  unit: Unit | undefined,
  style: CellStyle,
  messages: IntlShape,
): SheetCell {
  if (figure.state !== 'shown')
    return {
      text: formatFigure(figure, 'people', messages),
      style: { ...style, alignment: { horizontal: 'right' } },
    };
  return { number: figure.value, style: { ...style, numFmt: (unit && formats[unit]) ?? COUNT } };
}

/** Widths of columns, in characters. */
const WIDTH = 22;

function widthOf(rows: readonly SharedRow[]): number {
  return Math.min(50, Math.max(14, ...rows.map(({ label }) => label.length + 4)));
}
