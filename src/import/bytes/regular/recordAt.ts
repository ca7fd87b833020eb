import { type FileRecord, type Marks, MOST_CHARACTERS, PATIENCE, quotedRecord } from '../records.ts';
import { textOf } from './decoder.ts';

const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** A record, and where the next one is. */
export interface RecordRead {
  readonly record: FileRecord;
  readonly next: number;
  readonly nextLine: number;
}

/** Reads the record that starts at a position of regular bytes, as `readRecords` reads that of a text. */
export function recordReader(
  bytes: Uint8Array,
  marks: Marks,
): (start: number, line: number, width: number | null) => RecordRead {
  let patience = PATIENCE;
  const endOfLine = (from: number): number => {
    const end = bytes.indexOf(LINE_FEED, from);
    return end === -1 ? bytes.length : end;
  };
  const withoutReturn = (start: number, end: number): number =>
    end > start && bytes[end - 1] === RETURN ? end - 1 : end;
  return (start, line, width) => {
    const first = endOfLine(start);
    const end = withoutReturn(start, first);
    const raw = textOf(bytes, start, end);
    if (!raw.includes(marks.quote)) {
      const cells = raw.split(marks.delimiter);
      return { record: { line, start, end, cells, raw, fault: null }, next: first + 1, nextLine: line + 1 };
    }
    // A quote may close lines below: as few bytes as it takes are made a text.
    for (
      let stop = Math.min(bytes.length, first + 1);
      ;
      stop = Math.min(bytes.length, endOfLine(start + (stop - start) * 8) + 1)
    ) {
      const text = textOf(bytes, start, stop);
      const limit = Math.max(raw.length + 1, Math.min(patience, MOST_CHARACTERS));
      const found = quotedRecord(text, 0, marks, width, limit);
      if (found.isOpen && stop < bytes.length && text.length <= limit) continue;
      patience -= found.read - found.end;
      let last = first;
      for (let more = 1; more < found.lines; more += 1) last = endOfLine(last + 1);
      return {
        record: { line, start, end: withoutReturn(start, last), ...found.record },
        next: last + 1,
        nextLine: line + found.lines,
      };
    }
  };
}
