import { decodeHTML } from 'entities';
import { fromHtml } from 'hucre';
import { type FileRefusal, refuse } from '../fileRefusal.ts';
import { type Sheet, toSheet } from './sheet.ts';

/** Longer pages are not exports, and would take their reader's memory. */
const LONGEST = 50_000_000;

/** The tables of a page in HTML, which some tools give the extension of a workbook; or why there is none. Its text is never run. */
export function readMarkup(text: string): readonly Sheet[] | FileRefusal {
  const tables = text.length > LONGEST ? null : text.match(/<table[\s>][\s\S]*?<\/table>/gi);
  const sheets = (tables ?? [])
    .map((table) => toSheet({ ...fromHtml(withLetters(table)), name: '' }))
    .filter(({ rows }) => rows.filter((row) => row.filter((cell) => cell.trim() !== '').length > 1).length > 1);
  return sheets.length === 0 ? refuse('unsupported_format', 'markup') : sheets;
}

/** Named letters as themselves (« &eacute; »); what would be markup is left to the reader of the table. */
function withLetters(markup: string): string {
  return markup.replace(/&(?!(?:lt|gt|amp|quot|apos);)[a-z]{2,8}\d*;/gi, (name) => decodeHTML(name));
}
