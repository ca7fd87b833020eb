import { namesIn } from '../columns/severalNames.ts';
import type { Mapping } from '../columns/mapping.ts';
import type { FileRecord } from '../bytes/records.ts';

/**
 * Makes of a record one row for each person and session: as many as it has session columns, the day and the presence then in two cells after the
 * last; as many as one cell names people, for a tool that lists them there.
 */
export function unpivot(record: FileRecord, mapping: Mapping, width: number): readonly FileRecord[] {
  const { wide, severalPeople, positions } = mapping;
  if (wide.length > 0) {
    const padded = Array.from({ length: width }, (_, index) => record.cells[index] ?? '');
    return wide.map(({ index, date }) => ({ ...record, cells: [...padded, date, padded[index] ?? ''] }));
  }
  const [at] = severalPeople ? (positions.get('full_name') ?? []) : [];
  const cell = at === undefined ? '' : (record.cells[at] ?? '').trim();
  const names = mapping.profile === null ? namesIn(cell) : cell.split(/, ?/).filter((name) => name.trim() !== '');
  if (names.length < 2) return [record];
  const born = positions.get('birth_date') ?? [];
  return names.map((name) => ({
    ...record,
    cells: record.cells.map((cell, index) => (index === at ? name : born.includes(index) ? '' : cell)),
  }));
}
