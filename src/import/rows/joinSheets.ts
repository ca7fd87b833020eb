import type { Report } from '../../model/dataset/report.ts';
import type { Extract, Understood } from './extract.ts';
import { createPool, textAt } from './codes/texts.ts';
import { joinRows } from './rows.ts';
import { ABSENT } from '../../model/dataset/table.ts';

type Part = Omit<Extract, 'sha256'>;

interface Sheet {
  readonly title: string;
  readonly extract: Part;
  /** Under another table of the same sheet. */
  readonly isUnder: boolean;
}

/**
 * The tables of one file as one extract: those whose columns are the same as those of the first that can be read; the others are left out and the
 * report says so. A file none of whose tables can be read is refused for the reason of its largest.
 */
export function joinSheets(sheets: readonly Sheet[]): Part {
  const read = sheets.filter(({ extract }) => extract.understood.refusal === null);
  const [first] = read.length > 0 ? read : sheets;
  if (first === undefined) throw new TypeError('a file has at least one table');
  if (sheets.length === 1 || read.length === 0) return first.extract;
  const same = read.filter((sheet) => isAlike(sheet, first));
  const ignored = sheets.filter((sheet) => !same.includes(sheet) && !isNothing(sheet.extract)).length > 0;
  const stacked = same.filter(({ isUnder }) => isUnder).length;
  const parts = same.map(({ extract }) => extract);
  const pool = createPool();
  const rows = joinRows(
    parts.map(({ rows: own, texts }) => ({
      rows: own,
      position: (text) => (text === ABSENT ? ABSENT : pool.intern(textAt(texts, text) ?? null)),
    })),
  );
  const understood: Understood = {
    ...first.extract.understood,
    columns: columnsOf(parts),
    remarks: parts.flatMap(({ understood: { remarks } }) => remarks),
    rejections: same.flatMap(({ title, extract }) =>
      extract.understood.rejections.map((each) => (title === '' ? each : { ...each, raw: `[${title}] ${each.raw}` })),
    ),
    skipped: headersAmong(sum(parts.map(({ understood: { skipped } }) => skipped)), stacked),
    warnings: [
      ...new Set([
        ...parts.flatMap(({ understood: { warnings } }) => warnings),
        ...(ignored ? (['other_tables_ignored'] as const) : []),
        ...(stacked > 0 ? (['stacked_tables'] as const) : []),
      ]),
    ],
    questions: [...new Set(parts.flatMap(({ understood: { questions } }) => questions))],
    unknownValues: mergeValues(parts.flatMap(({ understood: { unknownValues } }) => unknownValues)),
  };
  return { understood, rows, texts: pool.settled(), fingerprint: first.extract.fingerprint };
}

/** Tables of the same columns, or of attendances that each say when and whose they are: a list of places or of addresses is none. */
function isAlike({ extract, isUnder }: Sheet, first: Sheet): boolean {
  if (extract.fingerprint === first.extract.fingerprint) return true;
  const { kind, columns, profile } = extract.understood;
  if (kind !== first.extract.understood.kind || kind !== 'attendance') return false;
  const own = new Set(columns.map(({ field }) => field));
  const isDated = own.has('session_date') || own.has('title');
  const isNamed = (['email', 'phone', 'full_name', 'last_name', 'first_name', 'headcount'] as const).some((field) =>
    own.has(field),
  );
  const headers = new Set(first.extract.understood.columns.map(({ header }) => header));
  const shared = columns.filter(({ header }) => headers.has(header)).length;
  if (isUnder)
    return (
      isNamed &&
      profile === first.extract.understood.profile &&
      (own.has('session_date') || shared * 2 >= columns.length)
    );
  return isNamed && isDated && own.has('presence');
}

/** Nothing to tell the keeper of: a line of a table that is over. */
function isNothing({ understood: { refusal } }: Part): boolean {
  return refusal?.error === 'no_data_rows' || refusal?.error === 'not_tabular';
}

function columnsOf(parts: readonly Part[]): Understood['columns'] {
  const known = new Map<string, Understood['columns'][number]>();
  for (const { understood } of parts)
    for (const column of understood.columns) known.set(column.header, known.get(column.header) ?? column);
  const first = parts[0]?.understood.columns ?? [];
  const own = new Set(first.map(({ header }) => header));
  return [...first, ...[...known.values()].filter(({ header }) => !own.has(header))];
}

/** The header of a table under another is one that is repeated. */
function headersAmong(skipped: Report['skipped'], stacked: number): Report['skipped'] {
  return { ...skipped, repeated_header: skipped.repeated_header + stacked };
}

function sum(all: readonly Report['skipped'][]): Report['skipped'] {
  const total = { preamble: 0, total: 0, blank: 0, repeated_header: 0, organiser: 0 };
  for (const each of all) {
    total.preamble += each.preamble;
    total.total += each.total;
    total.blank += each.blank;
    total.repeated_header += each.repeated_header;
    total.organiser += each.organiser;
  }
  return total;
}

function mergeValues(values: Report['unknown_values']): Report['unknown_values'] {
  const merged = new Map<string, Report['unknown_values'][number]>();
  for (const each of values) {
    const key = `${each.field} ${each.value}`;
    merged.set(key, { ...each, rows: each.rows + (merged.get(key)?.rows ?? 0) });
  }
  return [...merged.values()];
}
