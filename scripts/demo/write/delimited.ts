import type { ExportFile } from './exportFile.ts';

export type Cells = readonly string[];

/** Lines of text, each ended by `newline`; a cell is quoted only where it must be. */
export function delimited(lines: readonly Cells[], delimiter: ExportFile['delimiter'], newline: '\n' | '\r\n'): string {
  const mustQuote = new RegExp(`["\\r\\n${delimiter}]`);
  const write = (cell: string): string => (mustQuote.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return lines.map((cells) => cells.map(write).join(delimiter) + newline).join('');
}
