import type { Grid } from '../../bytes/grid.ts';
import type { FileRecord } from '../../bytes/records.ts';
import { fold } from '../../words/fold.ts';
import { guessField } from '../fields.ts';
import { isSameColumns } from './skipped.ts';
import { holdsDay } from '../titleColumns.ts';

/** Lines that say when a file was written, or how many it holds. */
const ofFile =
  /export|genere|edite|imprime|extrait|extraction|mis a jour|maj |periode|generated|printed|updated|^(sous )?tota/;
/** Titles of workshops are shorter. */
const LONGEST = 150;

/** What a line of one cell says of the session of the rows under it: a title that holds its day; `null` for any other record. */
export function sessionOf({ cells }: FileRecord): string | null {
  const [only = '', ...others] = cells.filter((cell) => cell.trim() !== '');
  if (only === '' || others.length > 0 || only.length > LONGEST || ofFile.test(fold(only))) return null;
  return holdsDay(only) ? only.trim() : null;
}

/**
 * True for a table that no column dates, whose rows stand under lines that each say of which session they are. A table whose header is repeated under each
 * is as many tables. `header` is its position among the records.
 */
export function hasSessionLines(records: readonly FileRecord[], header: number): boolean {
  const names = records[header]?.cells ?? [];
  const filled = names.filter((name) => name.trim() !== '');
  if (filled.length < 2 || names.some((name) => guessField(name) === 'session_date' || holdsDay(name))) return false;
  const body = records.slice(header + 1);
  const isRow = ({ cells }: FileRecord): boolean => cells.filter((cell) => cell.trim() !== '').length > 1;
  const lines = body.flatMap((record, index) =>
    sessionOf(record) !== null && body.slice(index + 1).some(isRow) ? [index] : [],
  );
  const own = new Set(filled.map((name) => name.trim().toLowerCase()));
  const isAgain = body.some(({ cells }) => isSameColumns(cells, own));
  return lines.length > 0 && !isAgain;
}

/** The grid with one more column, the session that the last such line above each row says; the lines between rows are no rows any more. */
export function withSessionLines(grid: Grid, headerStart: number): Grid {
  return {
    ...grid,
    regular: null,
    warnings: [...grid.warnings, 'sessions_between_rows'],
    *records(wanted) {
      let session = '';
      let width = 0;
      for (const record of grid.records(wanted)) {
        const own = sessionOf(record);
        session = own ?? session;
        if (own !== null && record.start > headerStart) continue;
        if (record.start < headerStart || record.cells.every((cell) => cell.trim() === '')) {
          yield record;
          continue;
        }
        if (record.start === headerStart) width = record.cells.length;
        const cells = Array.from(
          { length: Math.max(width, record.cells.length) },
          (_, index) => record.cells[index] ?? '',
        );
        yield { ...record, cells: [...cells, record.start === headerStart ? 'Séance' : session] };
      }
    },
  };
}
