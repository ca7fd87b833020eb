import type { Rejection, Remark } from '../../model/dataset/report.ts';
import type { Warning, Question } from '../../model/dataset/warning.ts';
import { refuse } from '../bytes/fileRefusal.ts';
import type { FileRecord } from '../bytes/records.ts';
import { columnsToFill } from '../columns/layout/fillDown.ts';
import { sessionOf } from '../columns/layout/sessionLines.ts';
import { skipReader } from '../columns/layout/skipped.ts';
import { dateHeaderOf, datesOf } from './datesOf.ts';
import { headingReader } from './denials.ts';
import { nothing } from './extract.ts';
import { type Found, type TableRead, toolOf } from './found.ts';
import { fillReader } from './fillDown.ts';
import { headcountReader } from './headcount.ts';
import { organiserReader, organiserRowReader } from './organiser.ts';
import { type Place, rowReader } from './rowReader.ts';
import { createCoder } from './codes/coder.ts';
import { growingRows, settledRows } from './codes/growing.ts';
import type { Row } from './codes/sources.ts';
import { isRowByRow, oneRowReader } from './codes/oneRow.ts';
import { type Taken, walk } from './codes/walk.ts';
import { createPool } from './codes/texts.ts';
import { settleDates } from './settleDates.ts';
import { createTally } from './tally.ts';
import { tellDates, tellRows, withReadings } from './tellRows.ts';
import { listsDays, unpivot } from './unpivot.ts';
import { widthFault } from './widthFault.ts';

const LONGEST_RAW = 5000;
/** Rows between two reports of progress. */
const TELL = 2000;

/** Reads the rows under the header of a table. The rows of a file with an open question are read as they would count once it is answered. */
export function readRows(found: Found): TableRead {
  const {
    name,
    grid,
    header,
    written,
    numbered,
    tableStart,
    bodyStart,
    hosts,
    titles,
    mapping,
    sample,
    meaning,
    dating,
    context,
    understood,
  } = found;
  const pool = createPool();
  const tally = createTally();
  const warnings = new Set<Warning>(found.warnings);
  const questions = new Set<Question>(understood.questions);
  const remarks: Remark[] = [...found.remarks];
  const warn = (warning: Warning): void => void warnings.add(warning);
  const note = (about: Warning, rows: number, columns: readonly string[] = []): void => {
    if (rows === 0) return;
    warnings.add(about);
    remarks.push({ about, columns, rows });
  };
  const rows = growingRows();
  const skipped = { ...nothing.skipped };
  const rejections: Rejection[] = [];
  const coder = createCoder(mapping, grid);
  const read = rowReader({ mapping, dictionaries: coder.dictionaries, meaning, context, pool, tally, warn, rows });
  const skip = skipReader(written, numbered === null ? mapping.positions : new Map());
  const fault = widthFault(mapping, header.length, grid.cutAt);
  const isOrganiser = organiserReader(mapping, hosts);
  const addOthers = headcountReader(mapping.positions, pool);
  const isByHand = mapping.profile === null && mapping.wide.length === 0 && mapping.dates !== 'check-in';
  const filling = mapping.kind === 'attendance' && isByHand ? columnsToFill(mapping.positions, sample) : [];
  let filledDown = 0;
  const fill = filling.length === 0 ? null : fillReader(filling, () => (filledDown += 1));
  const headings = headingReader(mapping, written.length, rows, titles);
  const readUnder = (row: Row, place: Place): void => {
    read(row, place);
    headings.settle();
  };
  const take = (record: FileRecord): void => {
    if (isOrganiser(record.cells)) skipped.organiser += 1;
    else {
      const reason = record.fault ?? fault(record);
      if (reason !== null) {
        rejections.push({ line: record.line, reason, column: null, raw: record.raw.slice(0, LONGEST_RAW) });
        return;
      }
      if (listsDays(record, mapping)) warn('sessions_in_cells');
      for (const each of unpivot(record, mapping, header.length)) {
        readUnder(coder.row(each.cells), each);
        addOthers?.(each.cells, rows);
      }
    }
  };
  let seen = 0;
  const tell = (start: number): void => {
    seen += 1;
    if (seen % TELL === 0) context.onProgress?.(seen, start / grid.length);
  };
  let next: number | null = null;
  let titleAt: number | null = null;
  const takeRecord = (record: FileRecord): Taken => {
    if (record.start < bodyStart) {
      if (record.start < tableStart && record.cells.some((cell) => cell.trim() !== '')) skipped.preamble += 1;
      return 'other';
    }
    const kind = headings.isOne(record.cells) ? 'total' : skip(record.cells);
    if (kind === 'end' || (kind === 'next' && mapping.meeting)) {
      warnings.add('other_tables_ignored');
      return 'end';
    }
    if (kind === 'next') {
      // What a line between two tables says of a session is said of the second.
      next = titleAt ?? record.start;
      if (titleAt !== null) skipped.total -= 1;
      return 'end';
    }
    if (kind !== 'blank') titleAt = kind === 'total' && sessionOf(record) !== null ? record.start : null;
    if (kind !== null) {
      skipped[kind] += 1;
      return 'other';
    }
    const people = numbered === null ? [record] : numbered.expand(record.cells).map((cells) => ({ ...record, cells }));
    for (const each of people) take(fill === null ? each : fill(each));
    tell(record.start);
    return 'row';
  };
  const isHost = organiserRowReader(mapping, coder.dictionaries);
  const takeRow = (row: Row, place: Place): void => {
    if (isHost(row)) skipped.organiser += 1;
    else readUnder(row, place);
    tell(place.start);
  };
  const isPlain = numbered === null && fill === null && isRowByRow(mapping);
  walk({
    grid,
    names: written,
    bodyStart,
    coder,
    isOne: oneRowReader(mapping, coder.dictionaries),
    takeRecord,
    takeRow: isPlain ? takeRow : null,
  });
  context.onProgress?.(seen, 1);
  const settled = settleDates(
    settledRows(rows),
    pool.at,
    context.today,
    datesOf(mapping, context, [...questions], dating),
  );
  const dateHeader = dateHeaderOf(mapping);
  for (const { line, reason, start, end } of settled.rejected) {
    rejections.push({ line, reason, column: dateHeader, raw: grid.raw(start, end).slice(0, LONGEST_RAW) });
  }
  // Dates that cannot be read, all of them, are asked for as if there were none.
  const isUnread = seen > 0 && settled.rows.line.length === 0 && settled.rejected.length > 0;
  if (isUnread && mapping.kind === 'attendance') questions.add('session_date');
  if (mapping.dates === 'check-in' && settled.rows.line.length > 0) warnings.add('date_from_check_in');
  tellDates(settled, dateHeader, { warn, note, ask: (question) => void questions.add(question) });
  note(
    'filled_down',
    filledDown,
    filling.map((index) => header[index] ?? ''),
  );
  tellRows(found, settled.rows, {
    tally,
    note,
    warn,
    ask: (question, columns, count) => {
      questions.add(question);
      if (columns !== null) remarks.push({ about: question, columns, rows: count });
    },
    stated: headings.count(),
    organisers: skipped.organiser,
  });
  return {
    next,
    extract: {
      understood: {
        ...nothing,
        ...understood,
        columns: withReadings(mapping.columns, dateHeader, settled.readings),
        file: name,
        questions: [...questions],
        remarks,
        rejections: rejections.sort((a, b) => a.line - b.line),
        skipped,
        warnings: [...warnings],
        unknownValues: tally.list(),
        refusal: seen === 0 ? refuse('no_data_rows') : null,
      },
      rows: settled.rows,
      texts: pool.settled(),
      fingerprint: toolOf(found),
    },
  };
}
