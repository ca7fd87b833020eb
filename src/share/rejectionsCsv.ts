import Papa from 'papaparse';
import type { Report } from '../model/report.ts';

/** The refused rows of a file as CSV for a French spreadsheet: line, reason, column, raw text. No cell starts a formula. */
export function rejectionsCsv(
  { rejections }: Report,
  headers: readonly [line: string, reason: string, column: string, raw: string],
  reasonOf: (reason: Report['rejections'][number]['reason']) => string,
): string {
  const rows = rejections.map(({ line, reason, column, raw }) => [line, reasonOf(reason), column ?? '', raw]);
  return `\ufeff${Papa.unparse([[...headers], ...rows], { delimiter: ';', newline: '\r\n', escapeFormulae: /^[=+\-@\t\r]/ })}\r\n`;
}
