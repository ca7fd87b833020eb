import { isAggregate, isListOfTotals } from './aggregate.ts';
import type { ExportFile, ImportContext } from './context.ts';
import { cityReader } from './dictionaries/city.ts';
import { decode } from './decode.ts';
import { findDialect } from './delimiter.ts';
import { type Extract, nothing, type Understood } from './extract.ts';
import { type FileRefusal, refuse } from './fileRefusal.ts';
import { findHeader, wholeHeader } from './layout.ts';
import { mapColumns } from './mapping.ts';
import { readPreamble } from './preamble.ts';
import { answers, questionsOf } from './questions.ts';
import { type FileRecord, readRecords } from './records.ts';
import { readRows } from './readRows.ts';
import { noRows } from './rows.ts';
import { sha256 } from './sha256.ts';
import { refuseBytes, refuseText } from './signature.ts';

/** Records looked at to recognise the table. */
const SAMPLE = 120;

/**
 * Reads one export: bytes to placed rows and what was understood of them. A file that cannot be read is an extract without rows whose
 * `understood` says why; rejects only when the program is wrong.
 */
export async function readExport({ name, bytes }: ExportFile, context: ImportContext): Promise<Extract> {
  const hash = sha256(bytes);
  return { ...readTable({ name, bytes }, context), sha256: await hash };
}

function readTable({ name, bytes }: ExportFile, context: ImportContext): Omit<Extract, 'sha256'> {
  const give = (understood: Partial<Understood>, refusal: FileRefusal | null): Omit<Extract, 'sha256'> => ({
    understood: { ...nothing, ...understood, file: name, refusal },
    rows: noRows,
    texts: [],
    fingerprint: '',
  });
  const binary = refuseBytes(name, bytes);
  if (binary !== null) return give({}, binary);
  const { text, encoding, warnings } = decode(bytes);
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
  const lastHeader = records[header.last] ?? headerRecord;
  return readRows({
    name,
    text,
    header: header.cells,
    headerLine: headerRecord.line,
    bodyStart: lastHeader.start + 1,
    mapping,
    delimiter,
    context: known,
    hosts: preamble.hosts,
    understood: { ...understood, questions },
    warnings: [...warnings, ...known.told],
  });
}
