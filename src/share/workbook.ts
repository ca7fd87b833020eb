import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import type { IntlShape } from 'react-intl';
import type { Definition } from './definition.ts';
import { type Provenance, scopeOf, sourceOf } from './provenance.ts';

/** Sheets and what they say of themselves. */
interface About {
  /** Title of the whole, written in the file. */
  readonly title: string;
  readonly definitions: readonly Definition[];
  readonly provenance: Provenance;
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Named in bold too: a style that names no font takes another one than the sheet's. */
const font = { name: 'Calibri', size: 11 };
const bold = { ...font, bold: true };
export const header: CellStyle = { font: bold, alignment: { wrapText: true, vertical: 'top' } };
export const whole: CellStyle = { font: bold };
const long: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };

export const pageSetup: NonNullable<WriteSheet['pageSetup']> = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};

/** The name of the sheet of definitions and scope. */
export function aboutName(messages: IntlShape): string {
  return messages.formatMessage({ id: 'share.definitions' });
}

/** A workbook of sheets and, last, those of definitions and scope, and of what proves them. It holds no formula: text stays text. Rejects when the writer cannot be loaded. */
export async function written(
  sheets: readonly WriteSheet[],
  about: string,
  { title, definitions, provenance }: About,
  messages: IntlShape,
): Promise<Blob> {
  const { writeXlsx } = await import('hucre/xlsx');
  const bytes = await writeXlsx({
    sheets: [
      ...sheets,
      aboutSheet(about, { definitions, provenance }, messages),
      await passportSheet({ definitions, provenance }, messages),
    ],
    defaultFont: font,
    properties: { title, creator: provenance.programme },
  });
  return new Blob([new Uint8Array(bytes)], { type: XLSX });
}

function aboutSheet(
  name: string,
  { definitions, provenance }: Pick<About, 'definitions' | 'provenance'>,
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
    pageSetup,
  };
}

/** The query of each indicator, then the files counted with their SHA-256. */
async function passportSheet(
  { definitions, provenance }: Pick<About, 'definitions' | 'provenance'>,
  messages: IntlShape,
): Promise<WriteSheet> {
  const { digest, version, sources, sqlOf } = provenance.evidence;
  const queries = await Promise.all(definitions.map(async ({ id, name }) => ({ name, sql: await sqlOf(id) })));
  return {
    ...sheetOf(messages.formatMessage({ id: 'share.passport' }), [
      [{ text: messages.formatMessage({ id: 'share.evidence' }, { digest, version }), style: whole }],
      [],
      ...queries.map(({ name, sql }) => [
        { text: name, style: long },
        { text: sql, style: long },
      ]),
      [],
      ...sources.map(({ file, sha256 }) => [
        { text: file, style: {} },
        { text: `SHA-256 ${sha256}`, style: {} },
      ]),
    ]),
    columns: [{ width: 34 }, { width: 2 * WIDE }],
    pageSetup,
  };
}

export type Line = readonly SheetCell[];
export type SheetCell =
  | { readonly text: string; readonly style: CellStyle }
  | { readonly number: number; readonly style: CellStyle };

/** Each cell is given its type, so that the writer guesses none from what a text looks like. */
export function sheetOf(name: string, lines: readonly Line[]): Pick<WriteSheet, 'name' | 'rows' | 'cells'> {
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

/** Characters of a column of sentences. */
const WIDE = 70;

/** Points that the longest text of a row takes: not every program makes room for a text that wraps. */
export function heightOf(texts: readonly (readonly [text: string, width: number])[]): number {
  return 15 * Math.max(1, ...texts.map(([{ length }, width]) => Math.ceil((1.1 * length) / width)));
}
