import type { Rejection } from '../model/report.ts';
import { isAggregate, isListOfTotals } from './aggregate.ts';
import { breathe } from './breathe.ts';
import type { ExportFile, ImportContext } from './context.ts';
import { cityReader } from './dictionaries/city.ts';
import { decode } from './decode.ts';
import { findDialect } from './delimiter.ts';
import type { Extract, Understood } from './extract.ts';
import { type FileRefusal, refuse } from './fileRefusal.ts';
import { fold } from './fold.ts';
import { findHeader, skipReader, wholeHeader } from './layout.ts';
import { mapColumns, type Mapping } from './mapping.ts';
import { organiserReader } from './organiser.ts';
import { readPreamble } from './preamble.ts';
import { answers, questionsOf } from './questions.ts';
import { type FileRecord, readRecords } from './records.ts';
import { rowReader } from './rowReader.ts';
import { createPool, emptyRows } from './rows.ts';
import { settleDates } from './settleDates.ts';
import { sha256 } from './sha256.ts';
import { refuseBytes, refuseText } from './signature.ts';
import { createTally } from './tally.ts';
import { unpivot } from './unpivot.ts';
import { widthFault } from './widthFault.ts';

const LONGEST_RAW = 5000;
/** Records looked at to recognise the table. */
const SAMPLE = 120;

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
  for (const record of readRecords(text, delimiter, () => null)) if (first.push(record) >= SAMPLE + skip) break;
  const records = first.slice(skip);
  const found = findHeader(records);
  const headerRecord = found === null ? undefined : records[found];
  if (found === null || headerRecord === undefined) return give({ encoding, delimiter }, refuse(name, 'not_tabular'));
  const header = wholeHeader(records, found);
  const sample = records.slice(header.last + 1);
  const shape = { encoding, delimiter, headerLine: headerRecord.line };
  if (isAggregate(header.cells, sample)) {
    return give({ ...shape, kind: 'aggregate' }, refuse(name, 'aggregate_report'));
  }
  const findCity = cityReader(context.gazetteer);
  const isCity = (cell: string): boolean => findCity(cell, '').state === 'exact';
  const mapping = mapColumns(
    header.cells,
    sample.map(({ cells }) => cells),
    isCity,
  );
  if (mapping === null) {
    return isListOfTotals(records)
      ? give({ ...shape, kind: 'aggregate' }, refuse(name, 'aggregate_report'))
      : give(shape, refuse(name, 'no_person_or_date_columns'));
  }

  const understood = { ...shape, kind: mapping.kind, profile: mapping.profile, columns: mapping.columns };
  const preamble = readPreamble(records.slice(0, found));
  const known = answers(mapping, preamble, context, name);
  const questions = questionsOf(mapping, known);
  if (questions.length > 0) return give({ ...understood, questions, warnings }, null);
  const lastHeader = records[header.last] ?? headerRecord;
  return readRows({
    name,
    text,
    hash,
    header: header.cells,
    headerLine: headerRecord.line,
    bodyStart: lastHeader.start + 1,
    mapping,
    delimiter,
    context: known,
    hosts: preamble.hosts,
    understood,
    warnings: [...warnings, ...known.told],
  });
}

interface Table {
  readonly name: string;
  readonly text: string;
  readonly hash: string;
  readonly header: readonly string[];
  readonly headerLine: number;
  /** Position after which the rows begin. */
  readonly bodyStart: number;
  readonly hosts: ReadonlySet<string>;
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
  header,
  headerLine,
  bodyStart,
  hosts,
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
  const skip = skipReader(header);
  const fault = widthFault(mapping, header.length, text);
  const isOrganiser = organiserReader(mapping, hosts);
  let seen = 0;
  for (const record of readRecords(text, delimiter, () => header.length)) {
    if (record.start < bodyStart) {
      if (record.line < headerLine && record.cells.some((cell) => cell.trim() !== '')) skipped.preamble += 1;
      continue;
    }
    const kind = skip(record.cells);
    if (kind === 'end') {
      warnings.add('other_tables_ignored');
      break;
    }
    if (kind !== null) skipped[kind] += 1;
    else if (isOrganiser(record.cells)) skipped.organiser += 1;
    else {
      const reason = record.fault ?? fault(record);
      if (reason === null) for (const each of unpivot(record, mapping.wide, header.length)) read(each, rows);
      else rejections.push({ line: record.line, reason, column: null, raw: record.raw.slice(0, LONGEST_RAW) });
      seen += 1;
      if (seen % 500 === 0) await breathe(context.signal, () => context.onProgress?.(seen));
    }
  }
  context.onProgress?.(seen);
  const given = mapping.positions.has('session_date') || mapping.kind !== 'attendance' ? undefined : context.date;
  const isStart = !mapping.meeting && (mapping.positions.has('session_date') || mapping.kind !== 'attendance');
  const settled = settleDates(rows, pool.texts, context.today, given, isStart);
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
    fingerprint: `${mapping.profile}:${header.map(fold).join('|')}`,
  };
}
