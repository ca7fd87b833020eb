import type { Report } from '../../model/dataset/report.ts';
import type { Extract, Understood } from './extract.ts';
import { ABSENT, createPool, joinRows } from './rows.ts';

type Part = Omit<Extract, 'sha256'>;

/**
 * The tables of one file as one extract: those whose columns are the same as those of the first that can be read; the others are left out and the
 * report says so. A file none of whose tables can be read is refused for the reason of its largest.
 */
export function joinSheets(sheets: readonly { readonly title: string; readonly extract: Part }[]): Part {
  const read = sheets.filter(({ extract }) => extract.understood.refusal === null);
  const [first] = read.length > 0 ? read : sheets;
  if (first === undefined) throw new TypeError('a file has at least one table');
  if (sheets.length === 1 || read.length === 0) return first.extract;
  const same = read.filter(({ extract }) => extract.fingerprint === first.extract.fingerprint);
  const ignored = sheets.length > same.length;
  const parts = same.map(({ extract }) => extract);
  const pool = createPool();
  const rows = joinRows(
    parts.map(({ rows: own, texts }) => ({
      rows: own,
      position: (text) => (text === ABSENT ? ABSENT : pool.intern(texts[text] ?? null)),
    })),
  );
  const understood: Understood = {
    ...first.extract.understood,
    rejections: same.flatMap(({ title, extract }) =>
      extract.understood.rejections.map((each) => (title === '' ? each : { ...each, raw: `[${title}] ${each.raw}` })),
    ),
    skipped: sum(parts.map(({ understood: { skipped } }) => skipped)),
    warnings: [
      ...new Set([
        ...parts.flatMap(({ understood: { warnings } }) => warnings),
        ...(ignored ? (['other_tables_ignored'] as const) : []),
      ]),
    ],
    questions: [...new Set(parts.flatMap(({ understood: { questions } }) => questions))],
    unknownValues: mergeValues(parts.flatMap(({ understood: { unknownValues } }) => unknownValues)),
  };
  return { understood, rows, texts: pool.texts, fingerprint: first.extract.fingerprint };
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
