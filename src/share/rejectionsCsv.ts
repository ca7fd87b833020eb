import type { Report } from '../model/dataset/report.ts';
import { textCsv } from './csv.ts';

/** The refused rows of a file as CSV for a French spreadsheet: line, reason, column, raw text. No cell starts a formula. */
export function rejectionsCsv(
  { rejections }: Report,
  headers: readonly [line: string, reason: string, column: string, raw: string],
  reasonOf: (reason: Report['rejections'][number]['reason']) => string,
): string {
  return textCsv([
    headers,
    ...rejections.map(({ line, reason, column, raw }) => [String(line), reasonOf(reason), column ?? '', raw]),
  ]);
}
