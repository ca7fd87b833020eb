import { holdsDay } from '../columns/titleColumns.ts';
import { namesColumn, namesIn } from '../columns/severalNames.ts';
import type { Mapping } from '../columns/mapping.ts';
import type { FileRecord } from '../bytes/records.ts';

/**
 * Makes of a record one row for each person and session: as many as it has session columns, the day, the presence, the place and the workshop then in four cells
 * after the last; as many as one cell lists dates, or names people. The cells of each are written over by the next.
 */
export function* unpivot(record: FileRecord, mapping: Mapping, width: number): Generator<FileRecord, void> {
  const { wide, severalPeople, positions } = mapping;
  if (wide.length > 0) {
    const cells = Array.from({ length: width + 4 }, (_, index) => record.cells[index] ?? '');
    for (const { index, date, place, title } of wide) {
      cells[width] = date;
      cells[width + 1] = cells[index] ?? '';
      cells[width + 2] = place;
      cells[width + 3] = title;
      yield { ...record, cells };
    }
    return;
  }
  const [dated, days] = daysListed(record, mapping);
  if (days.length > 1) {
    for (const own of days)
      yield { ...record, cells: record.cells.map((cell, index) => (index === dated ? own : cell)) };
    return;
  }
  const at = severalPeople ? namesColumn(positions) : undefined;
  const cell = at === undefined ? '' : (record.cells[at] ?? '').trim();
  const names = mapping.profile === null ? namesIn(cell) : cell.split(/, ?/).filter((name) => name.trim() !== '');
  if (names.length < 2) {
    yield record;
    return;
  }
  const born = positions.get('birth_date') ?? [];
  const [counted] = positions.get('headcount') ?? [];
  const said = counted === undefined ? 0 : Number(record.cells[counted]);
  // Those of the group who are not named stand with the first who is.
  let others = String(Math.max(1, (Number.isInteger(said) ? said : 0) - names.length + 1));
  for (const name of names) {
    yield {
      ...record,
      cells: record.cells.map((own, index) =>
        index === at ? name : index === counted ? others : born.includes(index) ? '' : own,
      ),
    };
    others = '1';
  }
}

/** The column of the day, and the days that its cell lists. */
function daysListed(
  { cells }: FileRecord,
  { dates, positions }: Mapping,
): readonly [at: number | undefined, days: readonly string[]] {
  const [dated] = dates === 'column' || dates === 'title' ? (positions.get('session_date') ?? []) : [];
  if (dated === undefined) return [dated, []];
  return [dated, sessionsIn(cells[dated] ?? '', dates)];
}

/** True for a record that lists the days of several sessions in one cell. */
export function listsDays(record: FileRecord, mapping: Mapping): boolean {
  return mapping.wide.length === 0 && !mapping.severalPeople && daysListed(record, mapping)[1].length > 1;
}

const day = /^(\d{1,2}[/.-]\d{1,2}[/.-](\d{4}|\d{2})|\d{4}-\d{2}-\d{2})$/;

/** The dates that one cell lists. */
function datesIn(text: string): readonly string[] {
  // Most cells hold one date, and cannot hold two.
  if (text.length < 17) return [];
  const parts = text.trim().split(/\s*[,;&\n]\s*|\s+et\s+/);
  return parts.length > 1 && parts.every((part) => day.test(part)) ? [...new Set(parts)] : [];
}

/** The sessions that a cell of days, or of titles that hold theirs, lists. */
export function sessionsIn(text: string, dates: Mapping['dates']): readonly string[] {
  return dates === 'title' ? titlesIn(text) : datesIn(text);
}

/** The workshops that one cell lists, each with its day. */
function titlesIn(text: string): readonly string[] {
  if (text.length < 20) return [];
  const parts = text.trim().split(/\s*[,;|\n]\s*/);
  return parts.length > 1 && parts.every(holdsDay) ? [...new Set(parts)] : [];
}
