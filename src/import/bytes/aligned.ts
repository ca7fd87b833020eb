import type { FileRecord } from './records.ts';

/** Lines looked at to tell columns. */
const SAMPLE = 300;
const FEWEST = 3;
const gap = / {2,}/;

/**
 * The records of a text whose columns are aligned by spaces, as old programs print them: two or more between cells, one inside. `null` when no header of three
 * columns stands over rows that keep to it.
 */
export function alignedRecords(text: string): (() => Generator<FileRecord>) | null {
  const sample = text.split('\n', SAMPLE).filter((line) => line.trim() !== '');
  const at = sample.findIndex((line) => line.trim().split(gap).length >= FEWEST);
  const starts = startsOf(sample[at] ?? '');
  const rows = sample.slice(at + 1);
  const kept = rows.filter(
    (line) => keepsTo(line, starts) && cut(line, starts).filter((cell) => cell !== '').length > 1,
  );
  if (at === -1 || /\t/.test(sample[at] ?? '') || kept.length < 2 || kept.length * 4 < rows.length * 3) return null;
  return function* records() {
    let start = 0;
    let line = 0;
    for (const written of text.replace(/\n$/, '').split('\n')) {
      const raw = written.replace(/\r$/, '');
      line += 1;
      const cells = !gap.test(raw.trim())
        ? [raw.trim()]
        : keepsTo(raw, starts)
          ? cut(raw, starts)
          : raw.trim().split(gap);
      yield { line, start, end: start + raw.length, cells, raw, fault: null };
      start += written.length + 1;
    }
  };
}

function startsOf(header: string): readonly number[] {
  return Array.from(header.matchAll(/(?:^| {2,})(?=\S)/g), ({ index, 0: before }) => index + before.length);
}

/** True for a line in which no word stands across the beginning of a column, and no cell is in two. */
function keepsTo(line: string, starts: readonly number[]): boolean {
  return (
    starts.every((start) => start === 0 || start > line.length || line[start - 1] === ' ') &&
    cut(line, starts).every((cell) => !gap.test(cell))
  );
}

function cut(line: string, starts: readonly number[]): readonly string[] {
  return starts.map((start, column) => line.slice(column === 0 ? 0 : start, starts[column + 1]).trim());
}
