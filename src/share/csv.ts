import Papa from 'papaparse';
import type { IntlShape } from 'react-intl';
import { formatFigure } from '../i18n/format.ts';
import type { Figure } from '../model/figure/figure.ts';
import type { Released } from '../model/figure/released.ts';
import type { Seen } from './grid.ts';

/** A cell is text, a number that the page shows, or a figure written without rounding nor thousands. */
export type CsvCell = string | Seen | Released<Figure>;

/** What a spreadsheet takes for the start of a formula, after blanks and marks that it drops (OWASP ASVS 5, 1.2.10, and full-width signs). */
const FORMULA = /^[\s\0\ufeff\u200b-\u200f\u202a-\u202e\u2060-\u2069]*[=+\-@\t\r\n\0＝＋－＠]/u;
/** The same after what another spreadsheet may take for the end of a cell; a plain number does no harm. */
const INNER = /([,\t\n\r|]\s*)(?=[=@＝＠]|[+\-＋－](?!\s*\d[\d\s.]*(?:%\s*)?(?:$|[,;\n\r])))/gu;

/**
 * CSV for a French spreadsheet: semicolons, mark of UTF-8, CRLF; decimals with a comma in French and a point in English.
 * A figure without value is its mark (`n. d.`, `masqué`), never blank. Text that would start a formula, whichever sign parts the cells, gets an apostrophe.
 */
export function csvOf(lines: readonly (readonly CsvCell[])[], messages: IntlShape): string {
  return unparsed(
    lines.map((line) => line.map((cell) => (typeof cell === 'string' ? asText(cell) : asNumber(cell, messages)))),
  );
}

/** The same of text alone, which no language changes. */
export function textCsv(lines: readonly (readonly string[])[]): string {
  return unparsed(lines.map((line) => line.map(asText)));
}

/** Rows of text and of numbers, the numbers as a database writes them; the missing is left empty. The decimal sign is that of the language. */
export function columnsCsv(
  columns: readonly { readonly name: string; readonly isNumber: boolean }[],
  rows: readonly (readonly (string | null)[])[],
  messages: IntlShape,
): string {
  const sign = messages.formatNumber(0.5).charAt(1);
  return unparsed([
    columns.map(({ name }) => asText(name)),
    ...rows.map((row) =>
      row.map((cell, index) =>
        cell === null ? '' : columns[index]?.isNumber === true ? cell.replace('.', sign) : asText(cell),
      ),
    ),
  ]);
}

function unparsed(lines: string[][]): string {
  return `\ufeff${Papa.unparse(lines, { delimiter: ';', newline: '\r\n' })}\r\n`;
}

function asNumber(cell: Seen | Released<Figure>, messages: IntlShape): string {
  const value = typeof cell === 'number' ? cell : cell.state === 'shown' ? cell.value : null;
  return typeof cell === 'number' || value !== null
    ? messages.formatNumber(value ?? 0, { useGrouping: false, maximumFractionDigits: 6 })
    : formatFigure(cell, 'people', messages);
}

function asText(text: string): string {
  const inner = text.replace(INNER, "$1'");
  return FORMULA.test(inner) ? `'${inner}` : inner;
}
