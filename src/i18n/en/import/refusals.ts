import type { refusals as french } from '../../fr/import/refusals.ts';

/** Why a file is refused, and what to do. */
export const refusals = {
  'refusal.header': '{sentence} What was taken for the header, line {line, number}: {columns}',
  'refusal.plain': '“{file}”: {reason}',
  'refusal.found': '“{file}”: it is {found}; {reason}',
  'refusal.empty_file': 'the file is empty. Export it again from your tool.',
  'refusal.no_data_rows': 'the file has no row under its header. Check the period chosen when exporting.',
  'refusal.not_tabular': 'the content is not a table. Choose the detailed export of your tool, as CSV.',
  'refusal.unsupported_format':
    'this format is not read. Save the sheet as XLSX or CSV (UTF-8), without a password, then import that file.',
  'refusal.corrupt_workbook': 'the workbook is damaged. Open it in your spreadsheet and save it as CSV (UTF-8).',
  'refusal.not_a_workbook': 'this is not a workbook. Export the list as CSV (UTF-8).',
  'refusal.too_large_uncompressed': 'the file is too large. Export a shorter period.',
  'refusal.unreadable': 'the file could not be read to the end. Save it as CSV (UTF-8), or import a shorter period.',
  'refusal.aggregate_report':
    'it is an aggregated report: it holds totals only, and no attendance. Choose the detailed export, one row per participant.',
  'refusal.no_person_or_date_columns':
    'no column of a person or of a date was recognised. Choose a detailed export, with a header and one row per participant.',
  'found.png': 'a PNG image',
  'found.jpeg': 'a JPEG image',
  'found.gif': 'a GIF image',
  'found.pdf': 'a PDF document',
  'found.gzip': 'a GZIP archive',
  'found.seven-zip': 'a 7-Zip archive',
  'found.json': 'a JSON file',
  'found.binary': 'a binary file',
  'found.markup': 'a page in HTML or XML',
  'found.xlsb': 'a binary workbook (XLSB)',
  'found.word': 'a word-processing document',
  'found.zip': 'a ZIP archive',
  'found.locked': 'a workbook behind a password',
} satisfies Record<keyof typeof french, string>;
