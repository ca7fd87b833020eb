import { namesColumn, namesIn } from '../columns/severalNames.ts';
import type { Mapping } from '../columns/mapping.ts';
import type { FileRecord } from '../bytes/records.ts';

/**
 * Makes of a record one row for each person and session: as many as it has session columns, the day and the presence then in two cells after the
 * last; as many as one cell lists dates, or names people.
 */
export function unpivot(record: FileRecord, mapping: Mapping, width: number): readonly FileRecord[] {
  const { wide, severalPeople, positions } = mapping;
  if (wide.length > 0) {
    const padded = Array.from({ length: width }, (_, index) => record.cells[index] ?? '');
    return wide.map(({ index, date }) => ({ ...record, cells: [...padded, date, padded[index] ?? ''] }));
  }
  const [dated] = mapping.dates === 'column' ? (positions.get('session_date') ?? []) : [];
  const days = dated === undefined ? [] : datesIn(record.cells[dated] ?? '');
  if (days.length > 1)
    return days.map((day) => ({ ...record, cells: record.cells.map((cell, index) => (index === dated ? day : cell)) }));
  const at = severalPeople ? namesColumn(positions) : undefined;
  const cell = at === undefined ? '' : (record.cells[at] ?? '').trim();
  const names = mapping.profile === null ? namesIn(cell) : cell.split(/, ?/).filter((name) => name.trim() !== '');
  if (names.length < 2) return [record];
  const born = positions.get('birth_date') ?? [];
  return names.map((name) => ({
    ...record,
    cells: record.cells.map((cell, index) => (index === at ? name : born.includes(index) ? '' : cell)),
  }));
}

const day = /^(\d{1,2}[/.-]\d{1,2}[/.-](\d{4}|\d{2})|\d{4}-\d{2}-\d{2})$/;

/** The dates that one cell lists. */
function datesIn(text: string): readonly string[] {
  // Most cells hold one date, and cannot hold two.
  if (text.length < 17) return [];
  const parts = text.trim().split(/\s*[,;&\n]\s*|\s+et\s+/);
  return parts.length > 1 && parts.every((part) => day.test(part)) ? [...new Set(parts)] : [];
}
