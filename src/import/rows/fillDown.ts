import type { FileRecord } from '../bytes/records.ts';

/** Repeats on each row what the first of its group says of the session, in the given columns. `onFilled` is called for each row that was completed. */
export function fillReader(columns: readonly number[], onFilled: () => void): (record: FileRecord) => FileRecord {
  const last = new Map<number, string>();
  return (record) => {
    const isBlank = columns.every((index) => (record.cells[index]?.trim() ?? '') === '');
    if (!isBlank) {
      for (const index of columns) last.set(index, record.cells[index] ?? '');
      return record;
    }
    if (last.size === 0) return record;
    onFilled();
    const width = columns.reduce((most, index) => Math.max(most, index + 1), record.cells.length);
    const cells = Array.from(
      { length: width },
      (_, index) => (columns.includes(index) ? last.get(index) : record.cells[index]) ?? '',
    );
    return { ...record, cells };
  };
}
