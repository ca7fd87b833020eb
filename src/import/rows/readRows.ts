import type { Told } from '../../model/dataset/answers.ts';
import type { Question, Rejection, Warning } from '../../model/dataset/report.ts';
import type { ImportContext } from '../columns/context.ts';
import { type Extract, nothing, type Understood } from './extract.ts';
import { refuse } from '../bytes/fileRefusal.ts';
import { fold } from '../words/fold.ts';
import type { Grid } from '../bytes/grid.ts';
import { skipReader } from '../columns/layout.ts';
import type { Mapping } from '../columns/mapping.ts';
import { organiserReader } from './organiser.ts';
import { rowReader } from './rowReader.ts';
import { createPool, growingRows } from './rows.ts';
import { type Dating, settleDates } from './settleDates.ts';
import { createTally } from './tally.ts';
import { unpivot } from './unpivot.ts';
import { widthFault } from './widthFault.ts';

const LONGEST_RAW = 5000;
/** Rows between two reports of progress. */
const TELL = 2000;

/** A table found in a grid, with what was decided of it. */
export interface Found {
  readonly name: string;
  readonly grid: Grid;
  readonly header: readonly string[];
  /** Positions where the header begins, and where the rows do. */
  readonly tableStart: number;
  readonly bodyStart: number;
  readonly hosts: ReadonlySet<string>;
  readonly mapping: Mapping;
  readonly meaning: Told['meaning'];
  readonly context: ImportContext;
  readonly understood: Partial<Understood>;
  readonly warnings: readonly Warning[];
}

/** Reads the rows under the header of a table. The rows of a file with an open question are read as they would count once it is answered. */
export function readRows({
  name,
  grid,
  header,
  tableStart,
  bodyStart,
  hosts,
  mapping,
  meaning,
  context,
  understood,
  warnings: before,
}: Found): Omit<Extract, 'sha256'> {
  const pool = createPool();
  const tally = createTally();
  const warnings = new Set<Warning>(before);
  const rows = growingRows();
  const skipped = { ...nothing.skipped };
  const rejections: Rejection[] = [];
  const read = rowReader({ mapping, meaning, context, pool, tally, warn: (warning) => warnings.add(warning) });
  const skip = skipReader(header);
  const fault = widthFault(mapping, header.length, grid.cutAt);
  const isOrganiser = organiserReader(mapping, hosts);
  let seen = 0;
  for (const record of grid.records(() => header.length)) {
    if (record.start < bodyStart) {
      if (record.start < tableStart && record.cells.some((cell) => cell.trim() !== '')) skipped.preamble += 1;
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
      if (reason === null) for (const each of unpivot(record, mapping, header.length)) read(each, rows);
      else rejections.push({ line: record.line, reason, column: null, raw: record.raw.slice(0, LONGEST_RAW) });
      seen += 1;
      if (seen % TELL === 0) context.onProgress?.(seen, record.start / grid.length);
    }
  }
  context.onProgress?.(seen, 1);
  const settled = settleDates(rows, pool.texts, context.today, datesOf(mapping, context, understood.questions));
  const dateHeader =
    mapping.columns.find(({ field }) => field?.endsWith('_date') === true && field !== 'birth_date')?.header ?? null;
  for (const { line, reason, start, end } of settled.rejected) {
    rejections.push({ line, reason, column: dateHeader, raw: grid.raw(start, end).slice(0, LONGEST_RAW) });
  }
  if (mapping.dates === 'check-in' && settled.rows.line.length > 0) warnings.add('date_from_check_in');
  if (settled.monthFirst) warnings.add('month_first_dates');
  const isWide = new Set(mapping.wide.map(({ index }) => index));
  const refusal = seen === 0 ? refuse(name, 'no_data_rows') : null;
  return {
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
    fingerprint:
      mapping.profile ??
      header
        .filter((_, index) => !isWide.has(index))
        .map(fold)
        .join('|'),
  };
}

function datesOf(mapping: Mapping, { date }: ImportContext, questions: readonly Question[] = []): Dating {
  const isOwn = mapping.kind !== 'attendance' || mapping.positions.has('session_date');
  if (mapping.dates === 'check-in')
    return { own: true, missing: date === undefined ? 'most-frequent' : { day: date }, isStart: false };
  const isStart = isOwn && !mapping.meeting;
  if (isOwn) return { own: true, missing: 'rejected', isStart };
  if (questions.includes('session_date')) return { own: false, missing: 'unknown', isStart };
  return date === undefined
    ? { own: true, missing: 'rejected', isStart }
    : { own: false, missing: { day: date }, isStart };
}
