import type { Rejection, Report } from '../model/report.ts';
import { breathe } from './breathe.ts';
import type { ExportFile, ImportContext } from './context.ts';
import { decode } from './decode.ts';
import { findDialect } from './delimiter.ts';
import type { Extract, Understood } from './extract.ts';
import { type FileRefusal, refuse } from './fileRefusal.ts';
import { fold } from './fold.ts';
import { findHeader, HEADER_SEARCH, skipReader } from './layout.ts';
import { isAggregate, mapColumns, type Mapping } from './mapping.ts';
import { type FileRecord, readRecords } from './records.ts';
import { rowReader } from './rowReader.ts';
import { createPool, emptyRows } from './rows.ts';
import { settleDates } from './settleDates.ts';
import { sha256 } from './sha256.ts';
import { refuseBytes, refuseText } from './signature.ts';
import { createTally } from './tally.ts';
import { widthFault } from './widthFault.ts';

const LONGEST_RAW = 5000;

const nothing: Omit<Understood, 'file' | 'refusal'> = {
  kind: 'none',
  profile: null,
  encoding: null,
  delimiter: null,
  headerLine: null,
  columns: [],
  rejections: [],
  skipped: { preamble: 0, total: 0, blank: 0, repeated_header: 0, organiser: 0 },
  warnings: [],
  questions: [],
  unknownValues: [],
};

/**
 * Reads one export: bytes to placed rows and what was understood of them. A file that cannot be read is an extract without rows whose
 * `understood` says why; rejects only with the reason of `context.signal`, or when the program is wrong.
 */
export async function readExport({ name, bytes }: ExportFile, context: ImportContext): Promise<Extract> {
  const hash = await sha256(bytes);
  const give = (understood: Partial<Understood>, refusal: FileRefusal | null): Extract => ({
    sha256: hash,
    understood: { ...nothing, ...understood, file: name, refusal },
    rows: emptyRows(),
    texts: [],
    fingerprint: '',
  });
  const binary = refuseBytes(name, bytes);
  if (binary !== null) return give({}, binary);
  await breathe(context.signal);
  const { text, encoding, warnings } = decode(bytes);
  await breathe(context.signal);
  const other = refuseText(name, text);
  if (other !== null) return give({ encoding }, other);
  const dialect = findDialect(text);
  if (dialect === null) return give({ encoding }, refuse(name, 'not_tabular'));
  const { delimiter, skip } = dialect;

  const first: FileRecord[] = [];
  for (const record of readRecords(text, delimiter, () => null)) if (first.push(record) >= HEADER_SEARCH + skip) break;
  const header = findHeader(first.slice(skip));
  const headerRecord = header === null ? undefined : first[header + skip];
  if (headerRecord === undefined) return give({ encoding, delimiter }, refuse(name, 'not_tabular'));
  const mapping = mapColumns(headerRecord.cells);
  const shape = { encoding, delimiter, headerLine: headerRecord.line };
  if (isAggregate(headerRecord.cells, first.slice((header ?? 0) + skip + 1)))
    return give({ ...shape, kind: 'aggregate' }, refuse(name, 'aggregate_report'));
  if (mapping === null) return give(shape, refuse(name, 'no_person_or_date_columns'));

  const understood = { ...shape, kind: mapping.kind, profile: mapping.profile, columns: mapping.columns };
  const questions = questionsOf(mapping, context);
  if (questions.length > 0) return give({ ...understood, questions, warnings }, null);
  return readRows({ name, text, hash, headerRecord, mapping, delimiter, context, understood, warnings });
}

interface Table {
  readonly name: string;
  readonly text: string;
  readonly hash: string;
  readonly headerRecord: FileRecord;
  readonly mapping: Mapping;
  readonly delimiter: string;
  readonly context: ImportContext;
  readonly understood: Partial<Understood>;
  readonly warnings: readonly string[];
}

async function readRows({
  name,
  text,
  hash,
  headerRecord,
  mapping,
  delimiter,
  context,
  understood,
  warnings: before,
}: Table): Promise<Extract> {
  const pool = createPool();
  const tally = createTally();
  const warnings = new Set(before);
  const rows = emptyRows();
  const skipped = { ...nothing.skipped };
  const rejections: Rejection[] = [];
  const read = rowReader({ mapping, context, pool, tally, warn: (warning) => warnings.add(warning) });
  const skip = skipReader(headerRecord.cells);
  const fault = widthFault(mapping, headerRecord.cells.length, text);
  let seen = 0;
  for (const record of readRecords(text, delimiter, () => headerRecord.cells.length)) {
    if (record.line < headerRecord.line) {
      if (record.cells.some((cell) => cell.trim() !== '')) skipped.preamble += 1;
      continue;
    }
    if (record.start === headerRecord.start) continue;
    const kind = skip(record.cells);
    if (kind !== null) skipped[kind] += 1;
    else {
      const reason = record.fault ?? fault(record);
      if (reason === null) read(record, rows);
      else rejections.push({ line: record.line, reason, column: null, raw: record.raw.slice(0, LONGEST_RAW) });
      seen += 1;
      if (seen % 500 === 0) await breathe(context.signal, () => context.onProgress?.(seen));
    }
  }
  context.onProgress?.(seen);
  const given = mapping.positions.has('session_date') || mapping.kind !== 'attendance' ? undefined : context.date;
  const settled = settleDates(rows, pool.texts, context.today, given);
  const dateHeader =
    mapping.columns.find(({ field }) => field?.endsWith('_date') === true && field !== 'birth_date')?.header ?? null;
  for (const { line, reason, start, end } of settled.rejected) {
    rejections.push({ line, reason, column: dateHeader, raw: text.slice(start, Math.min(end, start + LONGEST_RAW)) });
  }
  if (settled.monthFirst) warnings.add('month_first_dates');
  const refusal = seen === 0 ? refuse(name, 'no_data_rows') : null;
  return {
    sha256: hash,
    understood: {
      ...nothing,
      ...understood,
      file: name,
      rejections: rejections.sort((a, b) => a.line - b.line),
      skipped,
      warnings: [...warnings],
      unknownValues: tally.list(),
      refusal,
    },
    rows: settled.rows,
    texts: pool.texts,
    fingerprint: `${mapping.profile}:${headerRecord.cells.map(fold).join('|')}`,
  };
}

/** What the file must be told before a row of it can be placed. */
function questionsOf(
  { kind, profile, positions, everyRowAttended }: Mapping,
  context: ImportContext,
): Report['questions'] {
  if (kind !== 'attendance') return [];
  const signedIn = profile === 'google-forms' && everyRowAttended && positions.has('modified');
  const placed = positions.has('session_city') || positions.has('venue') || positions.has('title');
  return [
    ...(positions.has('session_date') || signedIn || context.date !== undefined ? [] : ['session_date']),
    ...(placed || context.city !== undefined ? [] : ['session_city']),
  ];
}
