import type { WideColumn } from './mapping.ts';
import type { FileRecord } from './records.ts';

/** The row itself, or one row for each session column, with the day and the presence in two cells after the last. */
export function unpivot(record: FileRecord, wide: readonly WideColumn[], width: number): readonly FileRecord[] {
  if (wide.length === 0) return [record];
  const padded = Array.from({ length: width }, (_, index) => record.cells[index] ?? '');
  return wide.map(({ index, date }) => ({ ...record, cells: [...padded, date, padded[index] ?? ''] }));
}
