import type { Grid } from '../../bytes/grid.ts';
import type { FileRecord } from '../../bytes/records.ts';
import { recordReader } from '../../bytes/regular/recordAt.ts';
import { rowScanner } from '../../bytes/regular/scanRows.ts';
import type { Place } from '../rowReader.ts';
import type { Coder } from './coder.ts';
import { plainRowReader } from './plainRow.ts';
import type { Row } from './sources.ts';

/** Rows cut before any is read. */
const BLOCK = 4096;

/** What became of a record: read as a row, something else, or the end of the table. */
export type Taken = 'row' | 'other' | 'end';

interface Walk {
  readonly grid: Grid;
  /** The header of the records, as it is written. */
  readonly names: readonly string[];
  /** Where the rows begin. */
  readonly bodyStart: number;
  readonly coder: Coder;
  /** Tells a record that is one row. */
  readonly isOne: (row: Row) => boolean;
  readonly takeRecord: (record: FileRecord) => Taken;
  /** Takes a row that is sure to be one; `null` when records have to be looked at one by one. */
  readonly takeRow: ((row: Row, place: Place) => void) | null;
}

/** Gives the records of a grid one by one until the table ends. Those of a regular text that are sure to be rows are given by their codes. */
export function walk({ grid, names, bodyStart, coder, isOne, takeRecord, takeRow }: Walk): void {
  const { regular } = grid;
  const width = names.length;
  const isCoded = regular !== null && coder.ofBytes !== null && takeRow !== null;
  let [at, line] = [-1, 0];
  for (const record of grid.records(() => width)) {
    if (isCoded && record.start >= bodyStart) {
      [at, line] = [record.start, record.line];
      break;
    }
    if (takeRecord(record) === 'end') return;
  }
  if (at === -1 || !isCoded) return;

  const { bytes, marks } = regular;
  const [delimiter, quote] = [marks.delimiter.charCodeAt(0), marks.quote.charCodeAt(0)];
  const recordAt = recordReader(bytes, marks);
  const scan = rowScanner({ bytes, delimiter, quote, width, dictionaries: coder.ofBytes }, BLOCK);
  const isPlain = plainRowReader(names, coder);
  const row = new Int32Array(width);
  const place = { line: 0, start: 0, end: 0 };
  // What follows a total or a blank line is looked at.
  let isSure = true;
  while (at < bytes.length) {
    const { rows, starts, ends, codes, next, isFull } = scan(at);
    for (let index = 0; index < rows; index += 1) {
      for (let column = 0; column < width; column += 1) row[column] = codes[index * width + column] ?? 0;
      place.start = starts[index] ?? 0;
      place.end = ends[index] ?? 0;
      place.line = line;
      if (isSure && isPlain(row) && isOne(row)) takeRow(row, place);
      else {
        const taken = takeRecord(recordAt(place.start, line, width).record);
        if (taken === 'end') return;
        isSure = taken === 'row';
      }
      line += 1;
    }
    at = next;
    if (isFull || at >= bytes.length) continue;
    const odd = recordAt(at, line, width);
    const taken = takeRecord(odd.record);
    if (taken === 'end') return;
    isSure = taken === 'row';
    [at, line] = [odd.next, odd.nextLine];
  }
}
